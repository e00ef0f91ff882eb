import type { Viewer } from "@/lib/accounts/viewer";
import { conflict, invalid } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { divideOne } from "@/lib/listings/divide-one";
import { mostPackages } from "@/lib/listings/limits";
import { changePackages, placeOf } from "@/lib/listings/packages-by-hand";
import { DividePackage } from "@/lib/listings/schemas";

/** Makes a new package of some sentences of another. */
export async function dividePackage(viewer: Viewer, input: DividePackage) {
  const { listingId, packageId, sentences, title = "" } = DividePackage.parse(input);
  return changePackages(viewer, listingId, "divided", (listing) => {
    const place = placeOf(listing, packageId);
    if (listing.packages.length >= mostPackages)
      throw conflict("briefs.errors.tooManyPackages", { count: mostPackages });
    const divided = divideOne(briefText(listing), listing.packages, place, sentences, title, new Date());
    if (typeof divided === "string") throw invalid(`briefs.errors.${divided}`, "sentences");
    return divided;
  });
}
