import type { Tier } from "@/lib/tiers";

export interface Weighed {
  tier: Tier;
  effortLow: number;
  effortHigh: number;
}

/**
 * The tier of a contract over several packages: where most of the effort lies. An even split counts as judgment, whose
 * rules protect both sides further. The fee follows from it.
 */
export function tierOfPackages(packages: readonly Weighed[]): Tier {
  const effort = (tier: Tier) =>
    packages
      .filter((each) => each.tier === tier)
      .reduce((sum, each) => sum + (each.effortLow + each.effortHigh) / 2, 0);
  return effort("commodity") > effort("judgment") ? "commodity" : "judgment";
}
