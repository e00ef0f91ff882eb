import type { Viewer } from "@/lib/accounts/viewer";
import { changePackages, withChanged } from "@/lib/listings/packages-by-hand";
import { RenamePackage } from "@/lib/listings/schemas";

/** Gives a package another name. */
export async function renamePackage(viewer: Viewer, input: RenamePackage) {
  const { listingId, packageId, title } = RenamePackage.parse(input);
  return changePackages(viewer, listingId, "renamed", (listing) =>
    withChanged(listing, packageId, { title }),
  );
}
