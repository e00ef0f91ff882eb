import type { Viewer } from "@/lib/accounts/viewer";
import { invalid } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { mergeTwo } from "@/lib/listings/merge-two";
import { changePackages, placeOf } from "@/lib/listings/packages-by-hand";
import { MergePackages } from "@/lib/listings/schemas";

/** Makes one package of two; the one the client started from keeps its name. */
export async function mergePackages(viewer: Viewer, input: MergePackages) {
  const { listingId, packageId, withId } = MergePackages.parse(input);
  if (packageId === withId) throw invalid("briefs.errors.mergeWithItself", "withId");
  return changePackages(viewer, listingId, "merged", (listing) =>
    mergeTwo(
      briefText(listing),
      listing.packages,
      placeOf(listing, packageId),
      placeOf(listing, withId),
      new Date(),
    ),
  );
}
