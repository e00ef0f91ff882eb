import { useFormatter, useLocale } from "next-intl";
import type { MonthSpending } from "@/lib/bookkeeping/spending-queries";
import { type Currency, formatMoney } from "@/lib/money";

interface Props {
  /** "2026-11", the latest first; months without spending too. */
  months: readonly string[];
  spending: readonly MonthSpending[];
  currency: Currency;
}

/** Spending of one currency by month: a row each, its bar as long as its share of the largest. */
export function MonthBars({ months, spending, currency }: Props) {
  const format = useFormatter();
  const locale = useLocale();
  const usedIn = (month: string) =>
    spending.find((row) => row.month === month && row.currency === currency)?.usedMinor ?? 0;
  const largest = Math.max(1, ...months.map(usedIn));
  return (
    <ul className="max-w-2xl space-y-1.5 text-ui">
      {months.map((month) => (
        <li
          key={month}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)_8.5rem] items-center gap-3 max-sm:grid-cols-[5.5rem_minmax(0,1fr)_7rem]"
        >
          <span className="text-soft">
            {format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: "short", year: "numeric" })}
          </span>
          <svg aria-hidden="true" className="h-2.5 w-full">
            <rect
              height="10"
              width={`${((Math.max(0, usedIn(month)) / largest) * 100).toFixed(2)}%`}
              className="fill-accent"
            />
            <line x1="0.5" x2="0.5" y1="0" y2="10" className="stroke-edge" />
          </svg>
          <span className="figures text-right">
            {formatMoney({ amountMinor: usedIn(month), currency }, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
