import { useLocale, useTranslations } from "next-intl";
import { type Currency, formatMoney } from "@/lib/money";
import type { MilestoneView } from "@/lib/proposals/view";

export interface MilestoneListProps {
  milestones: readonly MilestoneView[];
  currency: Currency;
}

/** The milestones of an offer, one under the other on a line of their own. */
export function MilestoneList({ milestones, currency }: MilestoneListProps) {
  const t = useTranslations("proposals.page");
  const locale = useLocale();
  return (
    <ol className="space-y-4">
      {milestones.map(({ position, title, criteria, priceMinor, days }) => (
        <li key={position} className="border-l-2 border-line pl-4">
          <p className="text-ui font-medium">{title}</p>
          <p className="figures text-sm text-soft">
            {formatMoney({ amountMinor: priceMinor, currency }, locale)} · {t("days", { days })}
          </p>
          <ul className="mt-1.5 list-disc space-y-0.5 pl-4 text-ui">
            {[...new Set(criteria)].map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
