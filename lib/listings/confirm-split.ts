import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { holdEditable } from "@/lib/listings/editable-listing";
import { readPackage } from "@/lib/listings/read-package";
import { OneListing } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { textHash } from "@/lib/listings/text-hash";

/** The text changed, and the client says that the packages still fit it: only their readings are renewed. */
export async function confirmSplit(viewer: Viewer, input: OneListing): Promise<void> {
  const { listingId } = OneListing.parse(input);
  await db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    if (listing.packages.some((part) => part.spans.length === 0))
      throw conflict("briefs.errors.packageWithoutWords");
    const text = briefText(listing);
    const packages = listing.packages.map((part) => {
      const reading = readPackage(text, part.spans);
      // A tier that a person set stays; the model's own follows its new reading.
      return { ...part, ...reading, tier: part.tierDecidedAt ? part.tier : reading.modelTier };
    });
    await storePackages(tx, listingId, packages);
    await tx.listing.update({ where: { id: listingId }, data: { splitOfHash: textHash(listing) } });
  });
}
