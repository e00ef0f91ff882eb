import { type Currency, currencyExponents, isCurrency } from "@/lib/money";
import { roughDollars } from "@/lib/rough-dollars";

/** About so many US dollars in another currency, in minor units, rounded to a step that a person would name. */
export function priceIn(dollars: number, currency: string): number {
  const known: Currency = isCurrency(currency) ? currency : "USD";
  const unit = 10 ** currencyExponents[known];
  const amount = dollars / roughDollars({ amountMinor: unit, currency: known });
  const step = amount >= 2000 ? 50 : amount >= 200 ? 10 : amount >= 20 ? 1 : 0.1;
  return Math.max(1, Math.round((Math.round(amount / step) * step || step) * unit));
}
