import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { endCounters } from "@/lib/contracts/end-counters";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { lockListing } from "@/lib/listings/lock-listing";
import { sendSoon } from "@/lib/notifications/notify";
import { findReceivedOrThrow } from "@/lib/proposals/find-received";
import { markDeclined } from "@/lib/proposals/mark-declined";
import type { DeclineProposal } from "@/lib/proposals/schemas";

/**
 * Says no to a proposal with a reason from the fixed list, which the freelancer reads, and to other terms that are being
 * discussed for it. Returns its listing.
 */
export async function declineProposal(
  viewer: Viewer,
  { proposalId, reason }: DeclineProposal,
): Promise<{ listingId: string }> {
  assertCanAct(viewer);
  const { listing, freelancerId } = await findReceivedOrThrow(viewer, proposalId);
  const decided = { actorId: viewer.id, at: new Date() };
  await db.$transaction(async (tx) => {
    await lockListing(tx, listing.id);
    const wasWaiting = await markDeclined(tx, { proposalId, freelancerId, listing, reason, ...decided });
    if (!wasWaiting) throw conflict("proposals.errors.alreadyDecided");
    await endCounters(tx, { listingId: listing.id, ...decided });
  });
  sendSoon();
  return { listingId: listing.id };
}
