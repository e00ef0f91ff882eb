import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { approveInside } from "@/lib/contracts/approve-inside";
import type { AnswerStatement } from "@/lib/contracts/kind-schemas";
import { type LockedStatement, lockStatement } from "@/lib/contracts/lock-statement";
import { assertMove, moveMilestone } from "@/lib/contracts/move";
import { statementsPath } from "@/lib/contracts/paths";
import { stopStatementClock } from "@/lib/contracts/statement-clock";
import { statementMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/**
 * The client questions single entries of a statement, which approves the others; with none questioned the whole is
 * approved and paid, also while questions wait. An entry is questioned once: then it is approved, or disputed.
 */
export async function answerStatement(
  viewer: Viewer,
  { statementId, questions }: AnswerStatement,
  now = present(),
): Promise<{ isApproved: boolean }> {
  await spend("write", viewer.id);
  const isApproved = questions.length === 0;
  await db.$transaction(async (tx) => {
    const locked = await lockStatement(tx, viewer, statementId, { side: "client" });
    const { contract, milestone, statement } = locked;
    const to = isApproved ? "approved" : "questioned";
    assertMove(statementMoves, statement.state, to, "client", "contracts.errors.statementIs");
    if (isApproved) {
      await approveInside(tx, { contract, milestone, statement, by: "client", actorId: viewer.id, now });
      return;
    }
    assertQuestionable(statement, questions);
    await moveMilestone(tx, milestone, "changes", "client");
    await stopStatementClock(tx, milestone.id, now);
    await claim(
      tx.statement.updateMany({ where: { id: statementId, state: "sent" }, data: { state: "questioned" } }),
    );
    await keepQuestions(tx, statementId, questions);
    await appendEvent(tx, "statement.questioned", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { statementId, entryIds: questions.map(({ entryId }) => entryId) },
    });
    await tell(tx, contract, "freelancer", "statementQuestioned", {}, statementsPath(contract.id));
  });
  sendSoon();
  return { isApproved };
}

function assertQuestionable({ entries }: LockedStatement, questions: AnswerStatement["questions"]): void {
  const asked = questions.map(({ entryId }) => entryId);
  if (new Set(asked).size < asked.length || !asked.every((id) => entries.some((entry) => entry.id === id)))
    throw invalid("contracts.errors.unknownEntry", "questions");
  if (entries.some(({ id, answer }) => asked.includes(id) && answer !== ""))
    throw conflict("contracts.errors.questionedOnce");
}

async function keepQuestions(tx: Tx, statementId: string, questions: AnswerStatement["questions"]) {
  await tx.timeEntry.updateMany({ where: { statementId }, data: { state: "approved" } });
  for (const { entryId, question } of questions)
    await tx.timeEntry.update({ where: { id: entryId }, data: { state: "questioned", question } });
}
