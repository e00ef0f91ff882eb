import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AiPlanTerm } from "@/components/proposals/ai-plan-term";
import { CompareActionsCell } from "@/components/proposals/compare-actions-cell";
import { CompareHead } from "@/components/proposals/compare-head";
import { type CompareActions, foldedAnswers } from "@/components/proposals/compare-rows";
import { Folded } from "@/components/proposals/folded";
import { MilestoneList } from "@/components/proposals/milestone-list";
import type { AgreedAi } from "@/lib/ai-policy";
import { formatMoney } from "@/lib/money";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

export interface CompareCardsProps {
  columns: ComparedProposal[];
  agreed: Required<AgreedAi>;
  actions: CompareActions | null;
}

/** The same proposals on a narrow screen, one under the other. */
export function CompareCards({ columns, agreed, actions }: CompareCardsProps) {
  const t = useTranslations("proposals.compare");
  const answers = useTranslations("proposals.answers");
  const locale = useLocale();
  return (
    <div className="space-y-12 lg:hidden">
      <p className="text-ui text-soft">{t("order")}</p>
      {columns.map((column) => {
        const { id, offer, currency, freelancer } = column;
        return (
          <article
            key={id}
            aria-label={t("proposalOf", { name: freelancer.name })}
            className="border-l border-accent pl-5"
          >
            <CompareHead proposal={column} />
            <dl className="mt-6 space-y-5">
              <Answer term={answers("restatedGoal")} text={column.restatedGoal} />
              {offer
                ? foldedAnswers.map((field) => (
                    <Answer
                      key={field}
                      term={field === "aiPlan" ? <AiPlanTerm agreed={agreed} /> : answers(field)}
                      text={offer.reasoning[field]}
                    />
                  ))
                : null}
            </dl>
            {offer ? (
              <>
                <h3 className="mt-6 mb-3 font-sans text-ui font-medium">{t("milestones")}</h3>
                <MilestoneList milestones={offer.milestones} currency={currency} />
                <p className="figures mt-6 flex flex-wrap items-baseline gap-x-4">
                  <span className="font-serif text-3xl">
                    {formatMoney({ amountMinor: offer.priceMinor, currency }, locale, "short")}
                  </span>
                  <span className="text-ui text-soft">{t("daysValue", { days: offer.days })}</span>
                </p>
              </>
            ) : (
              <div className="mt-6">
                <Folded proposalId={id} name={freelancer.name} action={actions?.openFold} />
              </div>
            )}
            <div className="mt-6">
              <CompareActionsCell proposal={column} actions={actions} />
            </div>
          </article>
        );
      })}
    </div>
  );
}

function Answer({ term, text }: { term: ReactNode; text: string }) {
  return (
    <div>
      <dt className="text-ui font-medium">{term}</dt>
      <dd className="own-words-tight mt-1 whitespace-pre-line">{text}</dd>
    </div>
  );
}
