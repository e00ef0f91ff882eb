import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";

interface Props {
  pattern: {
    rule: string;
    facts: string;
    evidence: string;
    at: Date;
    declaredBy: { name: string };
    liftedAt: Date | null;
    liftedBy: { name: string } | null;
    liftedReason: string | null;
  };
}

/** The statement of a declaration, and of its lifting. */
export function PatternStatement({ pattern }: Props) {
  const t = useTranslations("patterns.one");
  const rules = useTranslations("moderation.rules");
  const own = (text: string) => <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>;
  const { liftedAt, liftedBy, liftedReason } = pattern;
  return (
    <Section title={t("statement")}>
      <DescriptionList
        items={[
          { term: t("rule"), value: rules(pattern.rule) },
          { term: t("facts"), value: own(pattern.facts) },
          { term: t("evidence"), value: own(pattern.evidence) },
          { term: t("at"), value: <Time at={pattern.at} show="moment" /> },
          { term: t("by"), value: pattern.declaredBy.name },
          { term: t("appeal"), value: t("appealWords") },
          ...(liftedAt
            ? [
                { term: t("liftedAt"), value: <Time at={liftedAt} show="moment" /> },
                { term: t("liftedBy"), value: liftedBy?.name ?? "" },
                { term: t("liftedReason"), value: own(liftedReason ?? "") },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
