import { useLocale, useTranslations } from "next-intl";
import { type Currency, formatMoney } from "@/lib/money";

export interface BudgetRangeProps {
  minMinor: number | null;
  maxMinor: number | null;
  currency: Currency;
  className?: string;
}

/** A budget as the reader's locale writes it: a range, an upper end, or that none is named. */
export function BudgetRange({ minMinor, maxMinor, currency, className }: BudgetRangeProps) {
  const t = useTranslations("listings.budget");
  const locale = useLocale();
  const say = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale, "short");
  const text =
    maxMinor === null
      ? t("none")
      : minMinor === maxMinor
        ? say(maxMinor)
        : minMinor === null || minMinor === 0
          ? t("upTo", { high: say(maxMinor) })
          : t("range", { low: say(minMinor), high: say(maxMinor) });
  return <span className={className ?? "figures"}>{text}</span>;
}
