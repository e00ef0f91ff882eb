"use server";

import { formAction } from "@/app/form-action";
import { FinishBlueprintForm } from "@/lib/contracts/blueprint-form";
import { ListBlueprint } from "@/lib/contracts/kind-schemas";
import { listBlueprint } from "@/lib/contracts/list-blueprint";
import { offerOversight } from "@/lib/contracts/offer-oversight";
import { OfferOversightForm } from "@/lib/contracts/oversight-form";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { saveBlueprint } from "@/lib/contracts/save-blueprint";

/** Keeps the finished scope and goes on to where it is delivered with disclosure and review. */
export const finish = formAction(
  FinishBlueprintForm,
  async (viewer, input) => {
    await saveBlueprint(viewer, input);
    return getContractOrThrow(viewer, input.contractId);
  },
  ({ id, milestones: [milestone] }) => `/contracts/${id}/milestones/${milestone?.id ?? ""}#deliver`,
);

export const oversee = formAction(OfferOversightForm, offerOversight, ({ offerId }) => `/offers/${offerId}`);

/** On to the packages: the brief is cut already. */
export const list = formAction(
  ListBlueprint,
  listBlueprint,
  ({ listingId }) => `/briefs/${listingId}?step=packages`,
);
