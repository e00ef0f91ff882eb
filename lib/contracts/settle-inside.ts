import { billableMinor } from "@/lib/contracts/billable";
import { closeIfFinished } from "@/lib/contracts/close-if-finished";
import { workMinorOf } from "@/lib/contracts/divide-price";
import { type LockedContract, readMilestone } from "@/lib/contracts/lock-contract";
import type { LockedDispute } from "@/lib/contracts/lock-dispute";
import { moveMilestone } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import type { Actor } from "@/lib/contracts/states";
import type { Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { release } from "@/lib/payments/release";
import { claim } from "@/lib/transition";

interface Settlement {
  /** Settled by both, or final by a moderator and the clock. */
  to: "settled" | "final";
  by: Actor;
  sharePoints: number;
  actorId: string | null;
  eventId: bigint;
  now: Date;
}

/** Ends a dispute and divides its milestone's money. The caller has locked the contract and recorded why. */
export async function settleInside(
  tx: Tx,
  contract: LockedContract,
  dispute: Pick<LockedDispute, "id" | "state" | "milestoneId">,
  { to, by, sharePoints, actorId, eventId, now }: Settlement,
): Promise<void> {
  await claim(
    tx.dispute.updateMany({
      where: { id: dispute.id, state: dispute.state },
      data: { state: to, sharePoints, closedAt: now },
    }),
  );
  await cancelDeadlines(tx, dispute.id, null, now);
  const milestone = await readMilestone(tx, dispute.milestoneId);
  await moveMilestone(tx, milestone, "settled", by, { finishedAt: now });
  if (milestone.holdId)
    await release(tx, {
      holdId: milestone.holdId,
      workMinor: workMinorOf(await billableMinor(tx, milestone), sharePoints),
      reason: to === "settled" ? "dispute-settled" : "dispute-decided",
      eventId,
      at: now,
    });
  await planCharge(tx, contract.id, now);
  await closeIfFinished(tx, contract, { actorId, now });
}
