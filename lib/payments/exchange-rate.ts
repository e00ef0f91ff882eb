import { type Currency, currencyExponents } from "@/lib/money";

interface Amount {
  amountMinor: number;
  currency: Currency;
}

/**
 * The rate of a conversion as a decimal without exponent: whole units of the second currency for one of the first. Providers
 * quote a rate for whole units or for the smallest ones; between currencies with as many decimals it is the same, and between
 * others the amounts tell which was meant. Without a quote it is what the amounts say.
 */
export function rateOf(from: Amount, to: Amount, quoted: number | null): string {
  const scale = 10 ** (currencyExponents[from.currency] - currencyExponents[to.currency]);
  const found = (to.amountMinor / from.amountMinor) * scale;
  if (!quoted || quoted <= 0) return decimal(found);
  const ofSmallest = quoted * scale;
  return decimal(distance(ofSmallest, found) < distance(quoted, found) ? ofSmallest : quoted);
}

const distance = (rate: number, found: number) => (found > 0 ? Math.abs(Math.log(rate / found)) : 0);

const digits = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 12 });
/** The least that is written for a rate, where an amount was too small to come to anything. */
const least = 1e-12;
const decimal = (rate: number) => digits.format(Math.max(rate, least));
