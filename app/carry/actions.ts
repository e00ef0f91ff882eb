"use server";

import { formAction } from "@/app/form-action";
import { createDraft } from "@/lib/listings/create-draft";
import { CarriedBrief } from "@/lib/listings/schemas";

/** Makes the carried text a draft of the person who wrote it. */
export const keepCarriedBrief = formAction(
  CarriedBrief,
  (viewer, fields) => createDraft(viewer, { fields }),
  ({ listingId }) => `/briefs/${listingId}`,
);
