import type { RankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import { signalKeys } from "@/lib/signals/parts";
import type { Tier } from "@/lib/tiers";

/**
 * Where the score likely lies (90 %), in whole points. Only the signals are estimates; their errors are taken as
 * independent, so the half widths add up in quadrature. Never narrower than the score itself.
 */
export function scoreRange(
  { score, facts }: Pick<RankEntry, "score" | "facts">,
  tier: Tier,
  { points, signal: scale }: RankingPolicy,
): { low: number; high: number } {
  const worth = (key: (typeof signalKeys)[number], value: number) =>
    points[tier][key] * Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
  let below = 0;
  let above = 0;
  for (const key of signalKeys) {
    const { value, low, high } = facts.signals[key];
    below += (worth(key, value) - worth(key, low)) ** 2;
    above += (worth(key, high) - worth(key, value)) ** 2;
  }
  return {
    low: Math.max(0, Math.floor(score - Math.sqrt(below))),
    high: Math.min(100, Math.ceil(score + Math.sqrt(above))),
  };
}
