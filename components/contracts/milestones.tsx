import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ContractView } from "@/lib/contracts/queries";
import { type Currency, formatMoney } from "@/lib/money";

/** The milestones of a contract: what is handed over, what must hold, for how much and by when. */
export function Milestones({
  milestones,
  currency,
}: {
  milestones: ContractView["milestones"];
  currency: Currency;
}) {
  const t = useTranslations("contracts.page");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {milestones.map(({ id, title, criteria, priceMinor, days, state, dueAt }) => (
        <li key={id} className="py-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
            <h3 className="text-lg">{title}</h3>
            <p className="figures">{formatMoney({ amountMinor: priceMinor, currency }, locale)}</p>
          </div>
          <p className="figures mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
            <Badge tone={state === "accepted" ? "positive" : "outline"}>{t(`milestoneState.${state}`)}</Badge>
            <span>{t("days", { days })}</span>
            {dueAt ? <span>{t("due", { at: format.dateTime(dueAt, { dateStyle: "medium" }) })}</span> : null}
          </p>
          <ul className="mt-3 list-disc space-y-1 pl-5">
            {[...new Set(criteria)].map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
