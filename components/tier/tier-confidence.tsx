import clsx from "clsx";
import { useTranslations } from "next-intl";
import { confidenceOf } from "@/lib/tiering/explain";
import type { Tier } from "@/lib/tiers";

export interface TierConfidenceProps {
  tier: Tier;
  /** The probability that the work is judgment, 0 to 1. */
  probability: number;
  className?: string;
}

/** How sure the model is of a tier, in words and as a number: where the tier itself is already named, as in a lane. */
export function TierConfidence({ tier, probability, className }: TierConfidenceProps) {
  const t = useTranslations("tiering");
  const { key, params } = confidenceOf({ tier, probability });
  return (
    <span className={clsx("figures text-xs whitespace-nowrap text-soft", className)}>{t(key, params)}</span>
  );
}
