import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { endCounters } from "@/lib/contracts/end-counters";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { lockListing } from "@/lib/listings/lock-listing";
import { sendSoon } from "@/lib/notifications/notify";
import { markWithdrawn } from "@/lib/proposals/mark-withdrawn";
import type { WithdrawProposal } from "@/lib/proposals/schemas";

/**
 * Takes a sent proposal back, and ends other terms that are being discussed for it. The slot is free again and the client
 * no longer reads it.
 */
export async function withdrawProposal(viewer: Viewer, { proposalId }: WithdrawProposal): Promise<void> {
  assertCanAct(viewer);
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, freelancerId: viewer.id },
    select: { listing: { select: { id: true, title: true, clientId: true } } },
  });
  if (!proposal) throw notFound();
  const { listing } = proposal;
  await db.$transaction(async (tx) => {
    await lockListing(tx, listing.id);
    const at = new Date();
    await markWithdrawn(tx, { proposalId, freelancer: viewer, listing, at });
    await endCounters(tx, { listingId: listing.id, actorId: viewer.id, at });
  });
  sendSoon();
}
