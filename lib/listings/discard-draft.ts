import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { holdEditable } from "@/lib/listings/editable-listing";
import { OneListing } from "@/lib/listings/schemas";

/** Deletes a draft with everything in it. What was public once is closed instead: others may have answered it. */
export async function discardDraft(viewer: Viewer, input: OneListing): Promise<void> {
  const { listingId } = OneListing.parse(input);
  await db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    if (listing.state !== "draft" || listing.publishedAt !== null) throw conflict("briefs.errors.notADraft");
    await tx.listing.delete({ where: { id: listingId } });
    await appendEvent(tx, "listing.discarded", { subjectId: listingId, actorId: viewer.id, data: {} });
  });
}
