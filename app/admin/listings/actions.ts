"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { OneListing } from "@/lib/listings/schemas";
import { releaseHeldListing } from "@/lib/moderation/release-held-listing";
import { TakeDownListing } from "@/lib/moderation/schemas";
import { takeDownListing } from "@/lib/moderation/take-down-listing";

export const takeDown = formAction(
  TakeDownListing,
  (viewer, input) => takeDownListing(viewer, input),
  ({ caseId }) => `/cases/${caseId}`,
);
export const release = formAction(OneListing, releaseHeldListing, () => {
  revalidatePath("/admin/listings");
  return "/admin/listings?state=held";
});
