import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { invalid } from "@/lib/errors";
import { maxAmountMinor } from "@/lib/money";

type Priced = Pick<OfferTerms, "timebox" | "currency"> & {
  milestones: readonly { priceMinor: number; days: number }[];
};

/** What an offer comes to, at its cap. */
export function priceOf({ milestones, timebox, currency }: Priced) {
  const capped = timebox
    ? { amountMinor: timebox.rateMinor * timebox.unitsPerWeek * timebox.weeks, days: 7 * timebox.weeks }
    : {
        amountMinor: milestones.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
        days: milestones.reduce((sum, { days }) => sum + days, 0),
      };
  return { ...capped, currency };
}

/** The same; throws when it is more than one contract can hold. */
export function payablePriceOf(terms: Priced) {
  const price = priceOf(terms);
  if (price.amountMinor > maxAmountMinor) throw invalid("contracts.errors.tooLarge");
  return price;
}
