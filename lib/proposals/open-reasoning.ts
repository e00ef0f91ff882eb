import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";
import type { OpenReasoning } from "@/lib/proposals/schemas";

/** Records that the client's side has opened the reasoning, which unfolds the price. Opening it again changes nothing. */
export async function openReasoning(viewer: Viewer, { proposalId }: OpenReasoning): Promise<void> {
  assertCanAct(viewer);
  const { listing } = await findReceivedOrThrow(viewer, proposalId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.proposal.updateMany({
      where: { id: proposalId, reasoningOpenedAt: null },
      data: { reasoningOpenedAt: new Date() },
    });
    if (count === 0) return;
    await appendEvent(tx, "proposal.reasoning-opened", {
      subjectId: proposalId,
      actorId: viewer.id,
      data: { listingId: listing.id },
    });
  });
}
