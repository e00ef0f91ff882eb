import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { OneListing } from "@/lib/listings/schemas";
import { claim } from "@/lib/transition";

/** The client takes a held brief back to change it, before a moderator has looked. */
export async function takeBackListing(viewer: Viewer, input: OneListing): Promise<void> {
  const { listingId } = OneListing.parse(input);
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, ...seenBy(viewer) },
      select: { clientId: true, organisationId: true, publishedAt: true },
    });
    if (!listing) throw notFound();
    if (!mayEditListing(viewer, listing)) throw forbidden("briefs.errors.financeSeat");
    await claim(
      tx.listing.updateMany({
        where: { id: listingId, state: "held" },
        data: { state: listing.publishedAt ? "unpublished" : "draft" },
      }),
      "briefs.errors.notHeld",
    );
    await appendEvent(tx, "listing.unpublished", {
      subjectId: listingId,
      actorId: viewer.id,
      data: { by: "client", caseId: null },
    });
  });
}
