import { useLocale, useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { BudgetRange } from "@/components/listings/budget-range";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListingFacts as Facts } from "@/lib/listings/queries";
import { skillName } from "@/lib/skills/catalogue";
import { isFamily } from "@/lib/skills/families";

export interface ListingFactsProps {
  listing: Pick<
    Facts,
    | "budgetMinMinor"
    | "budgetMaxMinor"
    | "currency"
    | "decisionDeadlineAt"
    | "deadlineAt"
    | "aiPolicy"
    | "aiLimits"
    | "family"
    | "skills"
  > & { packages: readonly { skills: string[] }[] };
  now: Date;
}

/** What a freelancer has to know before reading on: money, days, use of AI, field and skills. */
export function ListingFacts({ listing, now }: ListingFactsProps) {
  const t = useTranslations("listings.facts");
  const skills = useTranslations("skills");
  const locale = useLocale();
  const { decisionDeadlineAt, deadlineAt, family } = listing;
  const slugs = [...new Set([...listing.skills, ...listing.packages.flatMap((part) => part.skills)])];
  return (
    <div>
      <p className="text-sm font-medium text-soft">{t("budget")}</p>
      <p className="mt-1 font-serif text-2xl">
        <BudgetRange
          minMinor={listing.budgetMinMinor}
          maxMinor={listing.budgetMaxMinor}
          currency={listing.currency}
        />
      </p>
      <p className="mt-0.5 mb-5 text-sm text-soft">{t("budgetFor", { count: listing.packages.length })}</p>
      <DescriptionList
        stacked
        items={[
          {
            key: "decision",
            term: t(decisionDeadlineAt && decisionDeadlineAt <= now ? "decisionPast" : "decision"),
            value: <Day at={decisionDeadlineAt} now={now} none={t("noDate")} />,
          },
          {
            key: "deadline",
            term: t("deadline"),
            value: <Day at={deadlineAt} now={now} none={t("noDate")} />,
          },
          {
            key: "ai",
            term: t("ai"),
            value: (
              <>
                {t(`aiPolicy.${listing.aiPolicy}`)}
                <StageLimits limits={listing.aiLimits} />
              </>
            ),
          },
          ...(isFamily(family)
            ? [
                {
                  key: "family",
                  term: t("family"),
                  value: (
                    <TextLink href={`/listings?family=${family}`}>{skills(`family.${family}`)}</TextLink>
                  ),
                },
              ]
            : []),
          ...(slugs.length > 0
            ? [
                {
                  key: "skills",
                  term: t("skills"),
                  value: (
                    <ul className="flex flex-wrap gap-x-3 gap-y-1">
                      {slugs.map((slug) => (
                        <li key={slug}>
                          <TextLink href={`/listings?skill=${slug}`}>{skillName(slug, locale)}</TextLink>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

/** The day itself, and how far away it is. */
function Day({ at, now, none }: { at: Date | null; now: Date; none: string }) {
  if (!at) return <span className="text-soft">{none}</span>;
  return (
    <>
      <Time at={at} />
      <span className="text-soft">
        {" · "}
        <Time at={at} now={now} show="relative" />
      </span>
    </>
  );
}
