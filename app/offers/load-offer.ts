import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getOfferOrThrow } from "@/lib/contracts/offer-queries";

/** An offer for a party to it, once a request; the page that nothing is here for anybody else. */
export const loadOffer = cache(async (offerId: string) => {
  const viewer = await requireViewer(`/offers/${offerId}`);
  return orNotFound(getOfferOrThrow(viewer, offerId));
});
