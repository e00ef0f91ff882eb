import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";
import type { OpenReasoning } from "@/lib/proposals/schemas";

/** Records that the client's side has opened the reasoning, which unfolds the price. Opening it again changes nothing. */
export async function openReasoning(
  viewer: Viewer,
  { proposalId }: OpenReasoning,
  now = present(),
): Promise<void> {
  assertCanAct(viewer);
  const { listing } = await findReceivedOrThrow(viewer, proposalId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.proposal.updateMany({
      where: { id: proposalId, reasoningOpenedAt: null },
      data: { reasoningOpenedAt: now },
    });
    if (count === 0) return;
    await appendEvent(tx, "proposal.reasoning-opened", {
      subjectId: proposalId,
      actorId: viewer.id,
      at: now,
      data: { listingId: listing.id },
    });
  });
}
