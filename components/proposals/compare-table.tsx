import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AiPlanTerm } from "@/components/proposals/ai-plan-term";
import { CompareActionsCell } from "@/components/proposals/compare-actions-cell";
import { CompareHead } from "@/components/proposals/compare-head";
import { type CompareActions, foldedAnswers } from "@/components/proposals/compare-rows";
import { Folded } from "@/components/proposals/folded";
import { MilestoneList } from "@/components/proposals/milestone-list";
import { Plumb } from "@/components/ui/plumb";
import type { AgreedAi } from "@/lib/ai-policy";
import { formatMoney } from "@/lib/money";
import { conflictsWithAiPolicy } from "@/lib/proposals/ai-plan";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

export interface CompareTableProps {
  columns: ComparedProposal[];
  agreed: Required<AgreedAi>;
  actions: CompareActions | null;
}

/**
 * Proposals side by side, one question a row. The plumb line stands between the questions and the answers. A folded
 * proposal shows its goal; the rest of its column waits until the reasoning is opened.
 */
export function CompareTable({ columns, agreed, actions }: CompareTableProps) {
  const t = useTranslations("proposals.compare");
  const answers = useTranslations("proposals.answers");
  const locale = useLocale();
  // Answers, milestones, days and price: what a folded column leaves out.
  const foldedRows = foldedAnswers.length + 3;
  const cell = "border-b border-line py-5 pr-4 pl-7 align-top";
  const line = (label: ReactNode, show: (column: ComparedProposal) => ReactNode, isFirstFolded = false) => (
    <tr>
      <RowHead>{label}</RowHead>
      {columns.map((column) => {
        if (column.offer)
          return (
            <td key={column.id} className={cell}>
              {show(column)}
            </td>
          );
        return isFirstFolded ? (
          <td key={column.id} rowSpan={foldedRows} className={clsx(cell, "bg-sunk/60 pr-7")}>
            <Folded proposalId={column.id} name={column.freelancer.name} action={actions?.openFold} />
          </td>
        ) : null;
      })}
    </tr>
  );
  return (
    <section aria-label={t("table")} {...scrolls} className="relative hidden overflow-x-auto lg:block">
      <table
        className="w-full table-fixed border-collapse"
        style={{ minWidth: `${11 + columns.length * 15}rem` }}
      >
        <caption className="sr-only">{t("caption")}</caption>
        <colgroup>
          <col className="w-44" />
          {columns.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={clsx(headCell, "align-bottom pb-5 text-sm text-soft")}>{t("order")}</td>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className="border-b border-edge pb-6 pl-7 text-left align-top font-normal"
              >
                <CompareHead proposal={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <RowHead>{answers("restatedGoal")}</RowHead>
            {columns.map((column) => (
              <td key={column.id} className={cell}>
                <p className="own-words-tight whitespace-pre-line">{column.restatedGoal}</p>
              </td>
            ))}
          </tr>
          {foldedAnswers.map((field, index) => (
            <Row key={field}>
              {line(
                field === "aiPlan" ? <AiPlanTerm agreed={agreed} /> : answers(field),
                ({ offer }) => (
                  <>
                    <p className="own-words-tight whitespace-pre-line">{offer?.reasoning[field]}</p>
                    {field === "aiPlan" &&
                    conflictsWithAiPolicy(agreed.aiPolicy, offer?.reasoning.aiPlan ?? "") ? (
                      <p className="mt-2 text-sm text-caution">{t("againstPolicy")}</p>
                    ) : null}
                  </>
                ),
                index === 0,
              )}
            </Row>
          ))}
          {line(t("milestones"), ({ offer, currency }) => (
            <MilestoneList milestones={offer?.milestones ?? []} currency={currency} />
          ))}
          {line(t("days"), ({ offer }) => (
            <span className="figures">{t("daysValue", { days: offer?.days ?? 0 })}</span>
          ))}
          {line(t("price"), ({ offer, currency }) => (
            <span className="figures font-serif text-3xl">
              {formatMoney({ amountMinor: offer?.priceMinor ?? 0, currency }, locale, "short")}
            </span>
          ))}
          <tr>
            <td className="relative">
              <Plumb length={60} className="absolute top-0 -right-[7px] h-[77px] w-[15px] text-accent" />
            </td>
            {columns.map((column) => (
              <td key={column.id} className="py-5 pl-7 align-top">
                <CompareActionsCell proposal={column} actions={actions} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

// A region that scrolls has to be reachable by keyboard, or its far side is not.
const scrolls = { tabIndex: 0 };
const headCell =
  "sticky left-0 z-10 border-b border-line bg-paper pr-6 text-left after:absolute after:inset-y-0 after:right-0 after:w-px after:bg-accent";

function RowHead({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className={clsx(headCell, "py-5 align-top text-ui font-medium")}>
      {children}
    </th>
  );
}

const Row = ({ children }: { children: ReactNode }) => children;
