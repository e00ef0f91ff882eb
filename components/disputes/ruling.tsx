import { useFormatter, useTranslations } from "next-intl";
import { CriterionList, type CriterionListProps } from "@/components/disputes/criterion-list";
import { ShareLine } from "@/components/disputes/share-line";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { Divisible } from "@/lib/contracts/divide-price";

export interface RulingProps extends CriterionListProps {
  statement: { instance: number; rule: string; facts: string; evidence: string; at: Date };
  sharePoints: number;
  money: Divisible | null;
  /** The day until which it can be appealed; null for the decision on appeal. */
  appealBy: Date | null;
}

/** A decision: who is right criterion by criterion, the money, and the statement of reasons in full. */
export function Ruling({ statement, sharePoints, money, appealBy, ...list }: RulingProps) {
  const t = useTranslations("disputes.ruling");
  const rules = useTranslations("contracts.disputeRules");
  const format = useFormatter();
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "long", timeStyle: "short" });
  const own = (text: string) => (
    <span className="block max-w-[68ch] whitespace-pre-line wrap-anywhere">{text}</span>
  );
  const isFirst = statement.instance === 1;
  return (
    <Section title={t(isFirst ? "first" : "second")} lead={t("on", { at: moment(statement.at) })}>
      <CriterionList {...list} />
      <div className="mt-6">
        <ShareLine sharePoints={sharePoints} money={money} names={list.names} />
      </div>
      <h3 className="mt-7 mb-2 font-sans text-ui font-medium tracking-normal">{t("reasons")}</h3>
      <DescriptionList
        items={[
          { term: t("rule"), value: rules(statement.rule) },
          { term: t("facts"), value: own(statement.facts) },
          { term: t("evidence"), value: own(statement.evidence) },
          { term: t("automated"), value: t("byPerson") },
          {
            term: t("appeal"),
            value: isFirst && appealBy ? t("appealUntil", { at: moment(appealBy) }) : t("appealNone"),
          },
        ]}
      />
    </Section>
  );
}
