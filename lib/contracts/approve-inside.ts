import { closeIfFinished } from "@/lib/contracts/close-if-finished";
import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import { type LockedStatement, statementData } from "@/lib/contracts/lock-statement";
import { moveMilestone } from "@/lib/contracts/move";
import { statementsPath } from "@/lib/contracts/paths";
import { planCharge } from "@/lib/contracts/plan-charge";
import { stopStatementClock } from "@/lib/contracts/statement-clock";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { release } from "@/lib/payments/release";
import { claim } from "@/lib/transition";

export interface Approval {
  contract: LockedContract;
  milestone: LockedMilestone;
  statement: LockedStatement;
  /** The client, or the clock after five working days of silence. */
  by: "client" | "system";
  actorId: string | null;
  now: Date;
}

/** Approves a statement, pays what it comes to and returns the rest. The caller has locked the contract. */
export async function approveInside(tx: Tx, approval: Approval): Promise<void> {
  const { contract, milestone, statement, by, actorId, now } = approval;
  await moveMilestone(tx, milestone, "accepted", by, { finishedAt: now });
  await claim(
    tx.statement.updateMany({
      where: { id: statement.id, state: statement.state },
      data: { state: "approved", decidedAt: now },
    }),
  );
  await tx.timeEntry.updateMany({ where: { statementId: statement.id }, data: { state: "approved" } });
  await stopStatementClock(tx, milestone.id, now);
  const eventId = await appendEvent(tx, "statement.approved", {
    subjectId: contract.id,
    actorId,
    at: now,
    data: { ...statementData(statement, contract), isAutomatic: by === "system" },
  });
  if (milestone.holdId)
    await release(tx, {
      holdId: milestone.holdId,
      workMinor: statement.amountMinor,
      reason: by === "client" ? "accepted" : "auto-accepted",
      eventId,
      at: now,
    });
  if (by === "client")
    await tell(tx, contract, "freelancer", "statementApproved", {}, statementsPath(contract.id));
  else
    for (const side of ["client", "freelancer"] as const)
      await tell(tx, contract, side, "statementAutoApproved", {}, statementsPath(contract.id));
  await planCharge(tx, contract.id, now);
  await closeIfFinished(tx, contract, { actorId, now });
}
