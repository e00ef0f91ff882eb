import type { Tier } from "@/lib/tiers";
import { chineseCues } from "./cues-chinese";
import { englishCues } from "./cues-english";
import type { Features, Span } from "./find-features";

export const modelVersion = "tier-0.1-lexicon";

export type Contribution = { id: string; logOdds: number; spans: Span[] };
export type Score = { logit: number; probability: number; contributions: Contribution[] };

/** The log-odds of judgment as a sum of contributions, one for each feature found: what is shown is what was added up. */
export function scoreFeatures(features: Features): Score {
  const contributions: Contribution[] = [];
  const scale = 1.6 / Math.sqrt(2 + features.size);
  for (const [id, { value, spans }] of features) {
    const weight = weights.get(id) ?? 0;
    if (weight !== 0) contributions.push({ id, logOdds: weight * value * scale, spans });
  }
  const logit = contributions.reduce((sum, contribution) => sum + contribution.logOdds, 0);
  return { logit, probability: 1 / (1 + Math.exp(-logit)), contributions };
}

/** The tier that a probability stands for. */
export function tierAt(probability: number): Tier {
  return probability >= 0.5 ? "judgment" : "commodity";
}

const verbPriors: Record<string, number> = {
  build: 0,
  setup: -0.7,
  fix: -0.8,
  convert: -1.1,
  collect: -1.1,
  enter: -1.3,
  write: -0.2,
  design: 0.5,
  analyse: 0.8,
  decide: 1.3,
  advise: 1.2,
  lead: 1.1,
  improve: 0.6,
  maintain: -0.3,
  test: -0.6,
  people: 0.9,
  report: -0.7,
  record: -0.6,
};

const weights = new Map<string, number>([
  ...[...englishCues, ...chineseCues].map((group): [string, number] => [`cue:${group.id}`, group.prior]),
  ...Object.entries(verbPriors).map(([verbClass, prior]): [string, number] => [`verb:${verbClass}`, prior]),
]);
