import { z } from "zod";

/** Supported currencies with the number of decimals of their minor unit (ISO 4217). */
export const currencyExponents = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  CAD: 2,
  AUD: 2,
  NZD: 2,
  CHF: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  PLN: 2,
  CZK: 2,
  TRY: 2,
  ILS: 2,
  AED: 2,
  ZAR: 2,
  NGN: 2,
  KES: 2,
  BRL: 2,
  MXN: 2,
  CNY: 2,
  HKD: 2,
  TWD: 2,
  SGD: 2,
  INR: 2,
  PHP: 2,
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  KWD: 3,
  BHD: 3,
} as const;

export type Currency = keyof typeof currencyExponents;
export const currencies = Object.keys(currencyExponents) as [Currency, ...Currency[]];

/** An amount in whole minor units (cents, yen, fils) of one currency. */
export interface Money {
  amountMinor: number;
  currency: Currency;
}

/** The largest single amount, chosen to fit a 32-bit integer column. */
export const maxAmountMinor = 2_000_000_000;

export const currencySchema = z.enum(currencies);
export const amountMinorSchema = z.int().min(0).max(maxAmountMinor);
export const deltaMinorSchema = z.int().min(-maxAmountMinor).max(maxAmountMinor);
export const moneySchema = z.object({ amountMinor: amountMinorSchema, currency: currencySchema });
export const positiveMoneySchema = z.object({
  amountMinor: amountMinorSchema.min(1),
  currency: currencySchema,
});

export function isCurrency(value: string): value is Currency {
  return Object.hasOwn(currencyExponents, value);
}

export type MoneyFault =
  | "empty"
  | "not-a-number"
  | "grouping"
  | "negative"
  | "too-many-decimals"
  | "too-large";
export type ParsedMoney = { ok: true; money: Money } | { ok: false; fault: MoneyFault; decimals: number };

/**
 * Reads a typed amount ("1,234.50", "１２００", "80") in major units. The point is the decimal mark; commas and
 * spaces may only stand between groups of three. Nothing is rounded: too many decimals is a fault.
 */
export function parseMoney(typed: string, currency: Currency): ParsedMoney {
  const decimals = currencyExponents[currency];
  const fail = (fault: MoneyFault): ParsedMoney => ({ ok: false, fault, decimals });
  const text = typed.normalize("NFKC").replace(/。/g, ".").trim();
  if (text === "") return fail("empty");
  if (/^[-−]/.test(text)) return fail("negative");
  if (!/^[\d., ]*$/.test(text)) return fail("not-a-number");
  const match = /^(\d+|\d{1,3}(?:([, ])\d{3}(?:\2\d{3})*))(?:\.(\d*))?$/.exec(text);
  if (!match) return fail(/[, ]/.test(text) ? "grouping" : "not-a-number");
  const whole = (match[1] ?? "").replace(/[, ]/g, "");
  const fraction = match[3] ?? "";
  if (fraction.replace(/0+$/, "").length > decimals) return fail("too-many-decimals");
  const amountMinor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  if (amountMinor > maxAmountMinor) return fail("too-large");
  return { ok: true, money: { amountMinor, currency } };
}

/** The plain decimal for a form field: no grouping, no symbol; `parseMoney` reads it back unchanged. */
export function toDecimalString({ amountMinor, currency }: Money): string {
  const decimals = currencyExponents[currency];
  const digits = String(Math.abs(amountMinor)).padStart(decimals + 1, "0");
  const sign = amountMinor < 0 ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as people of that locale write it. `short` leaves out ".00" on whole amounts. */
export function formatMoney(money: Money, locale: string, style: "exact" | "short" = "exact"): string {
  const decimals = currencyExponents[money.currency];
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: money.currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    trailingZeroDisplay: style === "short" ? "stripIfInteger" : "auto",
  }).format(money.amountMinor / 10 ** decimals);
}

/** Adds amounts of one currency; mixing currencies is a programming error and throws. */
export function addMoney(first: Money, ...rest: readonly Money[]): Money {
  let amountMinor = first.amountMinor;
  for (const money of rest) {
    if (money.currency !== first.currency)
      throw new RangeError(`cannot add ${money.currency} to ${first.currency}`);
    amountMinor += money.amountMinor;
  }
  return { amountMinor, currency: first.currency };
}

/**
 * Splits an amount in proportion to weights; the parts always add up to it (largest remainder, earlier parts first
 * on a tie). With no positive weight the split is even.
 */
export function splitMinor(amountMinor: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0)
    throw new RangeError("amount must be a whole number ≥ 0");
  if (weights.length === 0) throw new RangeError("nothing to split between");
  const safe = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const largest = Math.max(...safe);
  const shares = largest > 0 ? safe.map((weight) => weight / largest) : safe.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (amountMinor * share) / total);
  const parts = exact.map(Math.floor);
  let left = amountMinor - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let turn = 0; left > 0; turn = (turn + 1) % byRemainder.length, left--) {
    const index = byRemainder[turn]?.index ?? 0;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  // Floating point can push a floor one too high on huge amounts; take it back from the largest part.
  for (; left < 0; left++) {
    const index = parts.indexOf(Math.max(...parts));
    parts[index] = (parts[index] ?? 0) - 1;
  }
  return parts;
}
