import { useFormatter, useTranslations } from "next-intl";
import { RangePlot } from "@/components/tier/range-plot";
import { rankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import { scoreRange } from "@/lib/matching/score-range";
import type { Tier } from "@/lib/tiers";

/** A score, large, with how sure it is. */
export function ScoreFigure({
  entry,
  tier,
  className,
}: {
  entry: RankEntry;
  tier: Tier;
  className?: string;
}) {
  const t = useTranslations("shortlist.person");
  const format = useFormatter();
  const { low, high } = scoreRange(entry, tier, rankingPolicy);
  return (
    <div className={className}>
      <p className="figures flex items-baseline gap-2 font-serif text-4xl">
        {format.number(Math.round(entry.score))}
        <span className="font-sans text-sm text-soft">{t("outOf")}</span>
      </p>
      <RangePlot
        value={entry.score}
        low={low}
        high={high}
        className="mt-1"
        text={t("likely", { low, high })}
      />
    </div>
  );
}
