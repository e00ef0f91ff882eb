import { useLocale, useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { OwnBrief } from "@/lib/listings/queries";
import { formatMoney } from "@/lib/money";
import { skillName } from "@/lib/skills/catalogue";

/** The client's words and the facts beside them, as others will read them. */
export function BriefFacts({ brief }: { brief: OwnBrief }) {
  const t = useTranslations("briefs.facts");
  const families = useTranslations("skills.family");
  const locale = useLocale();
  const { budgetMinMinor, budgetMaxMinor, currency } = brief;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale, "short");
  const budget =
    budgetMaxMinor === null
      ? t("open")
      : budgetMinMinor === null
        ? t("upTo", { most: money(budgetMaxMinor) })
        : t("range", { least: money(budgetMinMinor), most: money(budgetMaxMinor) });
  return (
    <div className="max-w-[46rem]">
      <p className="own-words">{brief.description || t("open")}</p>
      <DescriptionList
        className="mt-6"
        items={[
          { term: t("budget"), value: budget },
          {
            term: t("decisionDeadline"),
            value: brief.decisionDeadlineAt ? <Time at={brief.decisionDeadlineAt} /> : t("open"),
          },
          { term: t("deadline"), value: brief.deadlineAt ? <Time at={brief.deadlineAt} /> : t("open") },
          {
            term: t("aiPolicy"),
            value: (
              <>
                {t(`aiPolicies.${brief.aiPolicy}.label`)}
                <StageLimits limits={brief.aiLimits} />
              </>
            ),
          },
          { term: t("family"), value: brief.family ? families(brief.family) : t("open") },
          {
            term: t("skills"),
            value: brief.skills.map((slug) => skillName(slug, locale)).join(" · ") || t("none"),
          },
          { term: t("tried"), value: brief.tried || t("none") },
        ]}
      />
    </div>
  );
}
