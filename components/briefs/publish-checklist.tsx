import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { CheckResult, PublishCheck } from "@/lib/listings/publish-checks";

export interface PublishChecklistProps {
  listingId: string;
  checks: readonly CheckResult[];
}

/** Everything that must hold before publishing; what is missing leads to where it is mended. */
export function PublishChecklist({ listingId, checks }: PublishChecklistProps) {
  const t = useTranslations("briefs.checks");
  const words = useTranslations("briefs.publish");
  return (
    <ul className="max-w-[46rem] divide-y divide-line border-y border-line">
      {checks.map(({ check, isMet, key }) => (
        <li key={check} className="flex items-baseline gap-3 py-2.5 text-ui">
          {isMet ? (
            <Check aria-hidden strokeWidth={2} className="size-4 shrink-0 translate-y-0.5 text-positive" />
          ) : (
            <Circle aria-hidden strokeWidth={2} className="size-4 shrink-0 translate-y-0.5 text-caution" />
          )}
          {isMet ? (
            <span className="text-soft">
              <span className="sr-only">{words("met")} </span>
              {t(`${check}.${key}`)}
            </span>
          ) : (
            <span className="min-w-0 font-medium">
              <span className="sr-only">{words("missing")} </span>
              <TextLink href={placeOf(check, listingId)}>{t(`${check}.${key}`)}</TextLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function placeOf(check: PublishCheck, listingId: string): string {
  const brief = `/briefs/${listingId}`;
  const places: Record<PublishCheck, string> = {
    title: `${brief}#brief-title`,
    description: `${brief}#brief-description`,
    family: `${brief}#brief-family`,
    budget: `${brief}#brief-budgetMax`,
    deadline: `${brief}#brief-deadline`,
    decisionDeadline: `${brief}#brief-decisionDeadline`,
    packages: `${brief}?step=packages`,
    currentSplit: `${brief}?step=packages`,
    budgetLines: `${brief}?step=packages#budget`,
    wording: `${brief}?step=publish#wording`,
    email: "/settings",
  };
  return places[check];
}
