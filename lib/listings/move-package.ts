import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { changePackages, placeOf } from "@/lib/listings/packages-by-hand";
import { movePlace } from "@/lib/listings/reorder";
import { MovePackage } from "@/lib/listings/schemas";

/** Puts a package one place earlier or later in the order of work. */
export async function movePackage(viewer: Viewer, input: MovePackage) {
  const { listingId, packageId, direction } = MovePackage.parse(input);
  return changePackages(viewer, listingId, "reordered", (listing) => {
    const from = placeOf(listing, packageId);
    const to = direction === "earlier" ? from - 1 : from + 1;
    if (to < 0) throw conflict("briefs.errors.alreadyFirst");
    if (to >= listing.packages.length) throw conflict("briefs.errors.alreadyLast");
    return movePlace(listing.packages, from, to);
  });
}
