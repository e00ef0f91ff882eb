import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import type { EventOf } from "@/lib/events/registry";
import { type EditableListing, holdEditable } from "@/lib/listings/editable-listing";
import { storePackages } from "@/lib/listings/stored-packages";
import type { PackageFacts } from "@/lib/listings/work-packages";

type Change = EventOf<"listing.packages-changed">["data"]["change"];

/** What every change by hand has in common: hold the brief, work out the new packages, store them, say so in the record. */
export async function changePackages(
  viewer: Viewer,
  listingId: string,
  change: Change,
  work: (listing: EditableListing, tx: Tx) => PackageFacts[] | Promise<PackageFacts[]>,
): Promise<{ listingId: string }> {
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const packages = await work(listing, tx);
    const packageIds = await storePackages(tx, listingId, packages);
    await appendEvent(tx, "listing.packages-changed", {
      subjectId: listingId,
      actorId: viewer.id,
      data: { change, packageIds },
    });
    return { listingId };
  });
}

/** The place of a package in its brief; one that is not there (any more) is not found. */
export function placeOf({ packages }: EditableListing, packageId: string): number {
  const index = packages.findIndex(({ id }) => id === packageId);
  if (index < 0) throw notFound();
  return index;
}

/** The packages with one of them changed, and marked as changed by hand. */
export function withChanged(
  listing: EditableListing,
  packageId: string,
  change: Partial<PackageFacts>,
): PackageFacts[] {
  const place = placeOf(listing, packageId);
  return listing.packages.map((part, index) =>
    index === place ? { ...part, ...change, editedAt: new Date() } : part,
  );
}
