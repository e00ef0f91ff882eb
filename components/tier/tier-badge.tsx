import clsx from "clsx";
import { useTranslations } from "next-intl";
import { TierConfidence } from "@/components/tier/tier-confidence";
import { TierShape } from "@/components/tier/tier-shape";
import type { Tier } from "@/lib/tiers";

export interface TierBadgeProps {
  tier: Tier;
  /** The probability that the work is judgment, 0 to 1. Left out where a person has decided. */
  probability?: number;
  /** The listing holds packages of both tiers: shows both shapes and says so instead. */
  mixed?: boolean;
  className?: string;
}

/** A tier by its shape, its word and its colour, with how sure the model is in words and as a number. */
export function TierBadge({ tier, probability, mixed, className }: TierBadgeProps) {
  const t = useTranslations("tiering");
  const ui = useTranslations("ui.tier");
  if (mixed) {
    return (
      <span
        className={clsx(
          "inline-flex items-center gap-1.5 rounded-sm border border-line px-1.5 py-px text-xs font-medium whitespace-nowrap text-ink",
          className,
        )}
      >
        <TierShape tier="commodity" />
        <TierShape tier="judgment" className="-ml-0.5" />
        {ui("mixed")}
      </span>
    );
  }
  return (
    <span className={clsx("inline-flex flex-wrap items-center gap-x-2 text-xs", className)}>
      <span
        className={clsx(
          "inline-flex items-center gap-1.5 rounded-sm px-1.5 py-0.5 font-medium whitespace-nowrap",
          tier === "commodity" ? "bg-commodity-tint text-commodity" : "bg-judgment-tint text-judgment",
        )}
      >
        <TierShape tier={tier} />
        {t(`tier.${tier}`)}
      </span>
      {probability === undefined ? null : <TierConfidence tier={tier} probability={probability} />}
    </span>
  );
}
