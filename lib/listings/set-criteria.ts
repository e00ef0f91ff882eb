import type { Viewer } from "@/lib/accounts/viewer";
import { changePackages, withChanged } from "@/lib/listings/packages-by-hand";
import { SetCriteria } from "@/lib/listings/schemas";

/** Replaces the acceptance criteria of a package; they arrive as text, one a line. */
export async function setCriteria(viewer: Viewer, input: SetCriteria) {
  const { listingId, packageId, criteria } = SetCriteria.parse(input);
  return changePackages(viewer, listingId, "criteria-edited", (listing) =>
    withChanged(listing, packageId, { criteria }),
  );
}
