import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { endCounters } from "@/lib/contracts/end-counters";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { lockListing } from "@/lib/listings/lock-listing";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { sendSoon } from "@/lib/notifications/notify";
import { markDeclined } from "@/lib/proposals/mark-declined";
import type { DeclineWaiting } from "@/lib/proposals/schemas";

/** Gives everyone who still waits on a listing the same answer, as before closing it. Returns how many heard it. */
export async function declineWaiting(
  viewer: Viewer,
  { listingId, reason }: DeclineWaiting,
): Promise<{ listingId: string; declined: number }> {
  assertCanAct(viewer);
  const listing = await db.listing.findFirst({
    where: { id: listingId, ...seenBy(viewer) },
    select: { id: true, title: true, clientId: true, organisationId: true },
  });
  if (!listing) throw notFound();
  if (!mayEditListing(viewer, listing)) throw forbidden();
  const declined = await db.$transaction(async (tx) => {
    await lockListing(tx, listingId);
    const waiting = await tx.proposal.findMany({
      where: { listingId, state: "sent" },
      select: { id: true, freelancerId: true },
    });
    const decided = { actorId: viewer.id, at: new Date() };
    let count = 0;
    for (const { id, freelancerId } of waiting) {
      if (await markDeclined(tx, { proposalId: id, freelancerId, listing, reason, ...decided })) count++;
    }
    await endCounters(tx, { listingId, ...decided });
    return count;
  });
  sendSoon();
  return { listingId, declined };
}
