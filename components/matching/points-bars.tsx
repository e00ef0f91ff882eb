import { useFormatter, useTranslations } from "next-intl";
import { componentKeys, rankingPolicy } from "@/lib/matching/policy";
import type { Components } from "@/lib/matching/score";
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
  const points = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return (
    <div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 xl:grid-cols-6">
        {componentKeys
          .filter((key) => most[key] > 0)
          .map((key) => (
            <div key={key} className="min-w-0">
              <dt className="text-xs text-soft">{t(`matching.component.${key}`)}</dt>
              <dd>
                <p className="figures mt-0.5 text-sm whitespace-nowrap">
                  <span className="font-medium">{points(components[key])}</span>
                  <span className="text-faint"> / {format.number(most[key])}</span>
                </p>
                <svg aria-hidden="true" className="mt-1.5 block h-[3px] w-full">
                  <rect width="100%" height="3" className="fill-line" />
                  <rect width={`${(100 * components[key]) / most[key]}%`} height="3" className="fill-ink" />
                </svg>
              </dd>
            </div>
          ))}
        <div className="min-w-0 sm:border-l sm:border-line sm:pl-4">
          <dt className="text-xs text-soft">{t("shortlist.person.together")}</dt>
          <dd className="figures mt-0.5 text-sm font-medium">{points(score)}</dd>
        </div>
      </dl>
    </div>
  );
}
