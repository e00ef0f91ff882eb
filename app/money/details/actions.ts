"use server";

import { formAction } from "@/app/form-action";
import { saveBillingDetails } from "@/lib/bookkeeping/save-billing-details";
import { SaveBillingDetails } from "@/lib/bookkeeping/schemas";

export const saveDetails = formAction(SaveBillingDetails, (viewer, input) =>
  saveBillingDetails(viewer, input),
);
