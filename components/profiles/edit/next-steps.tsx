import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import {
  missingBeforePublishing,
  type NextStep,
  nextSteps,
  type ProfileEvidence,
} from "@/lib/profiles/completeness";

/** The part of the page in which each step is taken. */
const placeOf: Record<NextStep, string> = {
  headline: "who",
  about: "who",
  skills: "skill-levels",
  tiers: "tiers",
  dayRate: "tiers",
  rateCard: "rate-cards",
  decision: "decisions",
  caseStudy: "cases",
  leverage: "leverage",
};
const shown = 3;

/** What is missing, in plain words and in the order in which clients would miss it. */
export function NextSteps({ profile }: { profile: ProfileEvidence }) {
  const t = useTranslations("profiles.edit");
  const needed = missingBeforePublishing(profile);
  const steps = needed.length > 0 ? needed : nextSteps(profile);
  const left = steps.length - shown;
  return (
    <aside className="mb-10 rounded border border-line bg-raised px-5 py-5 sm:px-6">
      <h2 className="text-lg">{needed.length > 0 ? t("nextRequired") : t("nextTitle")}</h2>
      {steps.length === 0 ? <p className="mt-1 text-ui text-soft">{t("nextDone")}</p> : null}
      <ol className="mt-2 list-decimal space-y-1 pl-5 text-ui marker:text-faint">
        {steps.slice(0, shown).map((step) => (
          <li key={step}>
            <TextLink href={`#${placeOf[step]}`}>{t(`next.${step}`)}</TextLink>
          </li>
        ))}
      </ol>
      {left > 0 ? <p className="mt-2 text-sm text-soft">{t("more", { count: left })}</p> : null}
    </aside>
  );
}
