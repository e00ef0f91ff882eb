import { useLocale, useTranslations } from "next-intl";
import { type Currency, formatMoney } from "@/lib/money";

/** Amounts of several currencies, one under the other; never added up. */
export function Amounts({ amounts }: { amounts: ReadonlyMap<Currency, number> }) {
  const t = useTranslations("money.page");
  const locale = useLocale();
  const some = [...amounts]
    .filter(([, amountMinor]) => amountMinor !== 0)
    .sort(([a], [b]) => a.localeCompare(b));
  if (some.length === 0) return <>{t("nothing")}</>;
  return some.map(([currency, amountMinor]) => (
    <span key={currency} className="block">
      {formatMoney({ amountMinor, currency }, locale)}
    </span>
  ));
}
