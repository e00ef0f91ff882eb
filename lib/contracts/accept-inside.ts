import { stopAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { closeIfFinished } from "@/lib/contracts/close-if-finished";
import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import type { Verdict } from "@/lib/contracts/schemas";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";
import type { MovementReason } from "@/lib/payments/movement-reasons";
import { release } from "@/lib/payments/release";

export interface Acceptance {
  contract: LockedContract;
  milestone: LockedMilestone;
  deliveryId: string;
  verdicts: Verdict[];
  /** The client, or the clock after fourteen days of silence. */
  by: "client" | "system";
  actorId: string | null;
  now: Date;
}

/** Accepts a delivered milestone and pays it, inside the caller's transaction; the caller has locked the contract. */
export async function acceptInside(tx: Tx, acceptance: Acceptance): Promise<void> {
  const { contract, milestone, deliveryId, verdicts, by, actorId, now } = acceptance;
  const paidMinor = milestone.priceMinor;
  await moveMilestone(tx, milestone, "accepted", by, { finishedAt: now });
  await stopAcceptanceClock(tx, deliveryId, now);
  await tx.delivery.update({
    where: { id: deliveryId },
    data: { verdicts, answeredAt: now, answeredById: actorId },
  });
  const recorded = { subjectId: contract.id, actorId, at: now };
  const eventId = await appendEvent(tx, by === "client" ? "milestone.accepted" : "milestone.auto-accepted", {
    ...recorded,
    data: {
      milestoneId: milestone.id,
      deliveryId,
      criteria: verdicts.map(({ criterionId, result }) => ({ criterionId, result })),
      releasedMinor: paidMinor,
      currency: currencySchema.parse(contract.currency),
    },
  });
  if (milestone.isSample)
    await appendEvent(tx, "sample.approved", { ...recorded, data: { milestoneId: milestone.id } });
  if (milestone.holdId) {
    const reason: MovementReason = by === "client" ? "accepted" : "auto-accepted";
    const paid = { holdId: milestone.holdId, workMinor: paidMinor, reason, eventId, at: now };
    // Accepting work is paying for it: what the bank has taken back cannot pay.
    if (!(await release(tx, paid)).isThere) throw conflict("payments.errors.chargedBack");
  }
  await tell(tx, contract, "freelancer", by === "client" ? "accepted" : "autoAccepted", {
    milestone: milestone.title,
  });
  if (by === "system") await tell(tx, contract, "client", "autoAccepted", { milestone: milestone.title });
  await closeIfFinished(tx, contract, { actorId, now });
}
