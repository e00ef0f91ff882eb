import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { CloseListing } from "@/lib/listings/schemas";
import { closableStates } from "@/lib/listings/states";
import { claim } from "@/lib/transition";

/** Ends a listing without (further) hires. Everyone who proposed gets an answer first: open proposals are a conflict. */
export async function closeListing(viewer: Viewer, input: CloseListing, now = new Date()): Promise<void> {
  const { listingId, reason } = CloseListing.parse(input);
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, ...seenBy(viewer) },
      select: { clientId: true, organisationId: true },
    });
    if (!listing) throw notFound();
    if (!mayEditListing(viewer, listing)) throw forbidden("briefs.errors.financeSeat");
    await claim(
      tx.listing.updateMany({
        where: { id: listingId, state: { in: [...closableStates] } },
        data: { state: "closed", closedAt: now },
      }),
      "briefs.errors.notClosable",
    );
    const waiting = await tx.proposal.count({ where: { listingId, state: "sent" } });
    if (waiting > 0) throw conflict("briefs.errors.proposalsWaiting", { count: waiting });
    await appendEvent(tx, "listing.closed", {
      subjectId: listingId,
      actorId: viewer.id,
      data: { outcome: reason },
    });
  });
}
