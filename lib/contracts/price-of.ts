import type { OfferTerms } from "@/lib/contracts/offer-schemas";

/** What an offer comes to, at its cap. */
export function priceOf({ milestones, timebox, currency }: OfferTerms) {
  const capped = timebox
    ? { amountMinor: timebox.rateMinor * timebox.unitsPerWeek * timebox.weeks, days: 7 * timebox.weeks }
    : {
        amountMinor: milestones.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
        days: milestones.reduce((sum, { days }) => sum + days, 0),
      };
  return { ...capped, currency };
}
