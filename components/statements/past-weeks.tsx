import { useFormatter, useLocale, useTranslations } from "next-intl";
import { EntryList } from "@/components/statements/entry-list";
import { Disclosure } from "@/components/ui/disclosure";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { formatMoney } from "@/lib/money";

/** Weeks that are over, the latest first: what was paid, and the entries behind it. */
export function PastWeeks({ contract, weeks }: { contract: WeeksView; weeks: readonly WeekView[] }) {
  const t = useTranslations("statements.past");
  const format = useFormatter();
  const locale = useLocale();
  const { currency, terms } = contract;
  return (
    <HairlineList>
      {weeks.map((week) => {
        const { statement, state, paidMinor } = week;
        const entries = statement?.entries ?? [];
        const [first, last] = [entries[0]?.day, entries.at(-1)?.day];
        return (
          <HairlineItem key={week.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
              <h3 className="text-lg">{t("week", { number: week.number })}</h3>
              <p className="figures">{formatMoney({ amountMinor: paidMinor, currency }, locale)}</p>
            </div>
            <p className="figures mt-1 flex flex-wrap gap-x-4 gap-y-1 text-ui text-soft">
              <span>{t(`state.${state}`)}</span>
              {first && last ? (
                <span>
                  {format.dateTimeRange(first, last, { day: "numeric", month: "short", year: "numeric" })}
                </span>
              ) : null}
            </p>
            {entries.length > 0 ? (
              <Disclosure summary={t("entries", { count: entries.length })} className="mt-3">
                <EntryList entries={entries} unit={terms.unit} />
              </Disclosure>
            ) : null}
          </HairlineItem>
        );
      })}
    </HairlineList>
  );
}
