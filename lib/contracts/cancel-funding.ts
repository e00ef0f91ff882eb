import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import type { CancelFunding } from "@/lib/contracts/schemas";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { queueCancel } from "@/lib/payments/calls/queue-call";
import { sendCall } from "@/lib/payments/calls/send-call";

/**
 * The client does not want to pay after all: the page to pay on is closed, and the milestone can be funded anew. Whoever has
 * paid in the meantime has paid. Refuses not-found, forbidden, conflict.
 */
export async function cancelFunding(
  viewer: Viewer,
  { milestoneId }: CancelFunding,
  now = present(),
): Promise<{ isCancelled: boolean }> {
  await spend("write", viewer.id);
  const demand = { side: "client", isPaying: true } as const;
  const callId = await db.$transaction(async (tx) => {
    const { milestone } = await lockMilestone(tx, viewer, milestoneId, demand);
    if (milestone.state !== "funding" || !milestone.holdId)
      throw conflict("contracts.errors.milestoneIs", { state: milestone.state });
    const hold = await tx.hold.findUniqueOrThrow({ where: { id: milestone.holdId } });
    return queueCancel(tx, hold, now);
  });
  await sendCall(callId, holdEffects, now);
  const { state } = await db.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: { state: true },
  });
  return { isCancelled: state === "agreed" };
}
