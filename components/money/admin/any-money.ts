import { formatMoney, isCurrency } from "@/lib/money";

/** An amount in any currency that a provider may name, also one that is not kept here. */
export function anyMoney(amountMinor: number, currency: string, locale: string): string {
  if (isCurrency(currency)) return formatMoney({ amountMinor, currency }, locale);
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
