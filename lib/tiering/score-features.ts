import type { Tier } from "@/lib/tiers";
import { chineseCues } from "./cues-chinese";
import type { Features, Span } from "./find-features";
import { shippedModel, type TierModel } from "./tier-model";
import { weighChinese, weighFeatures } from "./weigh-features";

export type Contribution = { id: string; logOdds: number; spans: Span[] };
export type Score = { logit: number; probability: number; contributions: Contribution[] };

/** Chinese weights are a reading of the rubric, not measured on labels: they count for less, so that confidence is honest. */
const chineseTrust = 0.85;

/** The log-odds of judgment as a sum of contributions, one for each feature found: what is shown is what was added up. */
export function scoreFeatures(features: Features, model: TierModel = shippedModel): Score {
  const contributions: Contribution[] = [];
  for (const { id, value, spans } of weighFeatures(features, (word) => model.words.get(word)?.rarity)) {
    const weight = id.startsWith("word:")
      ? (model.words.get(id.slice(5))?.weight ?? 0)
      : (model.cues.get(id) ?? 0);
    if (weight !== 0) contributions.push({ id, logOdds: weight * value, spans });
  }
  for (const { id, value, spans } of weighChinese(features)) {
    const weight = chineseWeights.get(id) ?? 0;
    contributions.push({ id: `cue:${id}`, logOdds: weight * value * chineseTrust, spans });
  }
  let logit = model.bias * features.english;
  for (const { logOdds } of contributions) logit += logOdds;
  return { logit, probability: 1 / (1 + Math.exp(-logit)), contributions };
}

/** The tier that a probability stands for. */
export function tierAt(probability: number): Tier {
  return probability >= 0.5 ? "judgment" : "commodity";
}

const chineseWeights = new Map(chineseCues.map((group) => [group.id, group.prior]));
