import { currencyExponents, isCurrency } from "@/lib/money";
import { ProviderFault } from "@/lib/payments/provider";

/**
 * An amount as Stripe takes it: whole minor units, the currency in small letters. Of currencies with three decimals Stripe moves only
 * tens of the smallest unit.
 */
export function stripeAmount({ amountMinor, currency }: { amountMinor: number; currency: string }) {
  if (isCurrency(currency) && currencyExponents[currency] === 3 && amountMinor % 10 !== 0)
    throw new ProviderFault(
      "person",
      `Stripe cannot move ${amountMinor} ${currency}: only whole tens of it.`,
    );
  return { amount: amountMinor, currency: currency.toLowerCase() };
}
