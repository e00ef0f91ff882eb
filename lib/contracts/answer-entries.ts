import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { AnswerEntries } from "@/lib/contracts/kind-schemas";
import { assertUnderWay } from "@/lib/contracts/lock-contract";
import { type LockedStatement, lockStatement, statementData } from "@/lib/contracts/lock-statement";
import { moveMilestone } from "@/lib/contracts/move";
import { statementsPath } from "@/lib/contracts/paths";
import { planCharge } from "@/lib/contracts/plan-charge";
import { setStatementClock } from "@/lib/contracts/statement-clock";
import { tell } from "@/lib/contracts/tell";
import { timeboxOf } from "@/lib/contracts/timebox-of";
import { amountOf } from "@/lib/contracts/week-rules";
import { db } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The freelancer explains every questioned entry, or takes time off it; the client has five working days again. */
export async function answerEntries(
  viewer: Viewer,
  { statementId, answers }: AnswerEntries,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const locked = await lockStatement(tx, viewer, statementId, { side: "freelancer" });
    const { contract, milestone, statement } = locked;
    assertUnderWay(contract);
    if (statement.state !== "questioned")
      throw conflict("contracts.errors.statementIs", { state: statement.state });
    const { rateMinor } = await timeboxOf(tx, contract);
    const answered = answeredEntries(statement, answers);
    const amountMinor = amountOf(
      statement.entries.map((entry) => answered.find(({ id }) => id === entry.id) ?? entry),
      rateMinor,
    );
    await moveMilestone(tx, milestone, "delivered", "freelancer");
    await claim(
      tx.statement.updateMany({
        where: { id: statementId, state: "questioned" },
        data: { state: "sent", amountMinor, sentAt: now },
      }),
    );
    for (const { id, answer, hundredths } of answered)
      await tx.timeEntry.update({ where: { id }, data: { state: "open", answer, hundredths } });
    await setStatementClock(tx, statementId, now);
    await planCharge(tx, contract.id, now);
    await appendEvent(tx, "statement.answered", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        ...statementData({ id: statementId, amountMinor }, contract),
        entries: answered.map(({ id, from, hundredths }) => ({ entryId: id, from, to: hundredths })),
      },
    });
    await tell(tx, contract, "client", "statementAnswered", {}, statementsPath(contract.id));
  });
  sendSoon();
}

/** Every questioned entry with its answer, and no other; time can be taken off, never added. */
function answeredEntries({ entries }: LockedStatement, answers: AnswerEntries["answers"]) {
  const questioned = entries.filter(({ state }) => state === "questioned");
  const answered = questioned.flatMap(({ id, hundredths: from }) => {
    const given = answers.find(({ entryId }) => entryId === id);
    return given ? [{ id, from, answer: given.answer, hundredths: given.hundredths ?? from }] : [];
  });
  if (answered.length !== questioned.length || answers.length !== questioned.length)
    throw invalid("contracts.errors.everyQuestion", "answers");
  if (answered.some(({ from, hundredths }) => hundredths > from))
    throw invalid("contracts.errors.onlyLess", "answers");
  return answered;
}
