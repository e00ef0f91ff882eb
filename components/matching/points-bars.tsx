import { useFormatter, useTranslations } from "next-intl";
import { componentKeys, rankingPolicy } from "@/lib/matching/policy";
import type { Components } from "@/lib/matching/question";
import { shownPoints } from "@/lib/matching/shown-points";
import type { Tier } from "@/lib/tiers";

export interface PointsBarsProps {
  components: Components;
  score: number;
  tier: Tier;
}

/** Where a score comes from: each part with the points it earned of those it could. The parts add up to the score. */
export function PointsBars({ components, score, tier }: PointsBarsProps) {
  const t = useTranslations();
  const format = useFormatter();
  const most = rankingPolicy.points[tier];
  const shown = shownPoints(components, score);
  const points = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
      {componentKeys
        .filter((key) => most[key] > 0)
        .map((key) => (
          <div key={key} className="flex min-w-0 flex-col justify-between">
            <dt className="text-xs text-soft">{t(`matching.component.${key}`)}</dt>
            <dd>
              <p className="figures mt-0.5 text-sm whitespace-nowrap">
                <span className="font-medium">{points(shown.parts[key])}</span>
                <span className="text-faint"> / {format.number(most[key])}</span>
              </p>
              <svg aria-hidden="true" className="mt-1.5 block h-[3px] w-full">
                <rect width="100%" height="3" className="fill-line" />
                <rect width={`${(100 * components[key]) / most[key]}%`} height="3" className="fill-ink" />
              </svg>
            </dd>
          </div>
        ))}
      <div className="flex min-w-0 flex-col xl:border-l xl:border-line xl:pl-4">
        <dt className="text-xs text-soft">{t("shortlist.person.together")}</dt>
        <dd className="figures mt-0.5 text-sm font-medium">{points(shown.score)}</dd>
      </div>
    </dl>
  );
}
