import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EntryList } from "@/components/statements/entry-list";
import { WeekMoney } from "@/components/statements/week-money";
import { WeekNotice } from "@/components/statements/week-notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";

export interface WeekSectionProps {
  contract: WeeksView;
  week: WeekView;
  charges: ChargesView;
  /** The form of the side whose turn it is; without one the entries are shown to be read. */
  form: ReactNode;
}

/** One week that is not over: what happens next, the money, and its entries. */
export function WeekSection({ contract, week, charges, form }: WeekSectionProps) {
  const t = useTranslations("statements");
  const { statement, state } = week;
  const isSent = statement !== null && statement.state !== "draft";
  return (
    <Section
      id={`week-${week.number}`}
      title={t("week", { number: week.number, all: contract.weeks.length })}
      className="first:border-t-0"
    >
      <div className="space-y-8">
        <WeekNotice contract={contract} week={week} charges={charges} />
        {isSent ? <WeekMoney contract={contract} week={week} /> : null}
        {form ?? (isSent ? <EntryList entries={statement.entries} unit={contract.terms.unit} /> : null)}
        {state === "delivered" || state === "changes" ? (
          <p className="measure text-sm text-soft">
            {t.rich("disagree", {
              link: (words) => (
                <TextLink href={`/contracts/${contract.id}/disputes/new?milestone=${week.id}`}>
                  {words}
                </TextLink>
              ),
            })}
          </p>
        ) : null}
      </div>
    </Section>
  );
}
