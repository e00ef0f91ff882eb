import { type Currency, currencyExponents, type Money } from "@/lib/money";

/**
 * Rough value of one major unit in US dollars, 2026-11. Used only to size evidence and to compare a rate with a
 * budget in another currency; never to charge anyone. Coarse on purpose: a fresh rate would change past rankings.
 */
const dollarsPerUnit: Record<Currency, number> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CAD: 0.72,
  AUD: 0.66,
  NZD: 0.6,
  CHF: 1.15,
  SEK: 0.095,
  NOK: 0.093,
  DKK: 0.147,
  PLN: 0.25,
  CZK: 0.044,
  TRY: 0.03,
  ILS: 0.27,
  AED: 0.27,
  ZAR: 0.055,
  NGN: 0.00065,
  KES: 0.0077,
  BRL: 0.18,
  MXN: 0.053,
  CNY: 0.14,
  HKD: 0.128,
  TWD: 0.031,
  SGD: 0.75,
  INR: 0.012,
  PHP: 0.0175,
  JPY: 0.0067,
  KRW: 0.00073,
  VND: 0.00004,
  CLP: 0.00105,
  KWD: 3.25,
  BHD: 2.65,
};

/** An amount in rough US dollars. */
export function roughDollars({ amountMinor, currency }: Money): number {
  return (amountMinor / 10 ** currencyExponents[currency]) * dollarsPerUnit[currency];
}
