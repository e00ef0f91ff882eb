import { getTranslations } from "next-intl/server";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";

interface Props {
  decision: {
    instance: number;
    outcome: string;
    rule: string;
    facts: string;
    evidence: string;
    duration: string;
    isAutomated: boolean;
    at: Date;
    decidedBy: string | null;
  };
}

/** A statement of reasons, in the order the law asks for: what, by which rule, on which facts, for how long, what now. */
export async function DecisionRecord({ decision }: Props) {
  const t = await getTranslations("moderation");
  const own = (text: string) => <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>;
  const items = [
    { term: t("statement.effect"), value: t(`outcomes.${decision.outcome}`) },
    { term: t("statement.rule"), value: t(`rules.${decision.rule}`) },
    { term: t("statement.facts"), value: own(decision.facts) },
    { term: t("statement.evidence"), value: own(decision.evidence) },
    { term: t("statement.duration"), value: decision.duration || t("statement.untilFurther") },
    { term: t("statement.automated"), value: decision.isAutomated ? t("yes") : t("statement.byPerson") },
    { term: t("statement.at"), value: <Time at={decision.at} show="moment" /> },
    ...(decision.decidedBy ? [{ term: t("statement.by"), value: decision.decidedBy }] : []),
    {
      term: t("statement.howToAppeal"),
      value: t(`statement.appeal${decision.instance === 1 ? "First" : "Final"}`),
    },
  ];
  return (
    <Section title={t(`decision${decision.instance === 1 ? "First" : "Second"}`)}>
      <DescriptionList items={items} />
    </Section>
  );
}
