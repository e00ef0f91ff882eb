import type { Tier } from "@/lib/tiers";

export type Sureness = "sure" | "likely" | "leaning" | "open";

/** How sure a tier is, as a word: from the probability (0 to 1) that the work is judgment. */
export function sureness(tier: Tier, probability: number): Sureness {
  const held = tier === "judgment" ? probability : 1 - probability;
  if (held >= 0.9) return "sure";
  if (held >= 0.75) return "likely";
  if (held >= 0.6) return "leaning";
  return "open";
}
