import type { ByWhom } from "@/lib/contracts/keep-week";
import { assertUnderWay } from "@/lib/contracts/lock-contract";
import { type LockedStatement, lockStatement, statementData } from "@/lib/contracts/lock-statement";
import { moveMilestone } from "@/lib/contracts/move";
import { statementsPath } from "@/lib/contracts/paths";
import { planCharge } from "@/lib/contracts/plan-charge";
import { setStatementClock, stopStatementClock } from "@/lib/contracts/statement-clock";
import { tell } from "@/lib/contracts/tell";
import { timeboxOf } from "@/lib/contracts/timebox-of";
import { amountOf, assertWeek, dateOf, startOf } from "@/lib/contracts/week-rules";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/** Sends the kept statement of a week, inside the caller's transaction. */
export async function sendInside(tx: Tx, statementId: string, { viewer, now }: ByWhom): Promise<void> {
  const locked = await lockStatement(tx, viewer, statementId, { side: "freelancer" });
  const { contract, milestone, statement } = locked;
  assertUnderWay(contract);
  if (statement.state !== "draft") throw conflict("contracts.errors.statementIs", { state: statement.state });
  const { unit, rateMinor } = await timeboxOf(tx, contract);
  const entries = statement.entries.map((entry) => ({ ...entry, day: dateOf(entry.day) }));
  const otherStarts = await startsOfOthers(tx, statement);
  const { priceMinor: capMinor, fundedAt } = milestone;
  assertWeek(entries, { unit, rateMinor, capMinor, fundedAt, otherStarts }, now);
  const amountMinor = amountOf(entries, rateMinor);
  await moveMilestone(tx, milestone, "delivered", "freelancer");
  await claim(
    tx.statement.updateMany({
      where: { id: statementId, state: "draft" },
      data: { state: "sent", amountMinor, sentAt: now },
    }),
  );
  await stopStatementClock(tx, milestone.id, now);
  await setStatementClock(tx, statementId, now);
  await planCharge(tx, contract.id, now);
  await appendEvent(tx, "statement.sent", {
    subjectId: contract.id,
    actorId: viewer.id,
    at: now,
    data: statementData({ id: statementId, amountMinor }, contract),
  });
  await tell(tx, contract, "client", "statementSent", {}, statementsPath(contract.id));
}

/** On which days the contract's other statements begin, as far as they were sent. */
async function startsOfOthers(tx: Tx, { id, contractId }: LockedStatement): Promise<string[]> {
  const others = await tx.statement.findMany({
    where: { contractId, id: { not: id }, state: { not: "draft" } },
    select: { entries: { select: { day: true } } },
  });
  return others.flatMap(({ entries }) => startOf(entries.map((entry) => ({ day: dateOf(entry.day) }))) ?? []);
}
