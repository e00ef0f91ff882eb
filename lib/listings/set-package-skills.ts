import type { Viewer } from "@/lib/accounts/viewer";
import { changePackages, withChanged } from "@/lib/listings/packages-by-hand";
import { SetPackageSkills } from "@/lib/listings/schemas";

/** Says which field of work and which skills a package asks for. */
export async function setPackageSkills(viewer: Viewer, input: SetPackageSkills) {
  const { listingId, packageId, family, skills } = SetPackageSkills.parse(input);
  return changePackages(viewer, listingId, "skills-edited", (listing) =>
    withChanged(listing, packageId, { family, skills }),
  );
}
