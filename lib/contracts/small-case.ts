import { env } from "@/lib/env";
import { type Currency, currencyExponents, type Money } from "@/lib/money";
import { roughDollars } from "@/lib/rough-dollars";

/**
 * Below this a dispute is a small case: decided on the record. The configured amount (SMALL_CASE_DOLLARS) in the
 * currency of the contract, rounded to two digits so that it can be said in a sentence.
 */
export function smallCaseLimit(currency: Currency): Money {
  const minorPerMajor = 10 ** currencyExponents[currency];
  const major = env.SMALL_CASE_DOLLARS / roughDollars({ amountMinor: minorPerMajor, currency });
  return { amountMinor: Math.round(Number(major.toPrecision(2)) * minorPerMajor), currency };
}

/** Whether a dispute about work of this price is decided on the record. */
export const isSmallCase = ({ amountMinor, currency }: Money): boolean =>
  amountMinor < smallCaseLimit(currency).amountMinor;
