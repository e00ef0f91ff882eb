import type { Tier } from "@/lib/tiers";
import { chooseSubKind } from "./choose-sub-kind";
import { type Constraint, findConstraints } from "./find-constraints";
import { findUnknowns, type Unknown } from "./find-unknowns";
import { type Evidence, gatherEvidence } from "./gather-evidence";
import { readBrief } from "./read-brief";
import { type Score, tierAt } from "./score-features";
import type { SubKind } from "./sub-kinds";
import { shippedModel, type TierModel } from "./tier-model";
import { areMixed, tierPackages } from "./tier-packages";

export type Assessment = {
  tier: Tier;
  /** Of judgment, 0 to 1; exactly 0.5 when `unsure` is set. */
  probability: number;
  /** Why nothing can be said: another language than English or Chinese, or no words at all. */
  unsure?: "language" | "empty";
  subKind: SubKind;
  /** Strongest first; offsets are UTF-16 code units into the text as given; `weight` is a contribution to the log-odds, never negative. */
  evidence: Evidence[];
  unknowns: Unknown[];
  constraints: Constraint[];
  /** Both tiers hold a substantial part of the work. */
  mixed: boolean;
  /** Too close to one half to be claimed. */
  borderline: boolean;
  version: string;
};

/** `language` is the language of the person writing, used only where the text is too short to show its own. */
export type AssessmentContext = { language?: "en" | "zh" };

/** Probabilities this near to one half are borderline. */
export const borderlineBand = { from: 0.4, to: 0.6 };

/**
 * Sorts a text into commodity or judgment work and says why. Pure and deterministic. Price, category, people, experience
 * words, polish and length are not inputs. Only the first `analysedLimit` units are read.
 */
export function assessText(
  text: string,
  context: AssessmentContext = {},
  model: TierModel = shippedModel,
): Assessment {
  const read = readBrief(text, context.language, model);
  const { prepared, language, segments, score } = read;
  if (language === "none" || language === "other")
    return unsure(language === "none" ? "empty" : "language", model);
  return {
    tier: tierAt(score.probability),
    probability: score.probability,
    subKind: chooseSubKind(score),
    evidence: gatherEvidence(text, score.contributions),
    unknowns: findUnknowns(text, prepared, segments),
    constraints: findConstraints(text, prepared, segments),
    mixed: areMixed(tierPackages(read, model)),
    borderline: isBorderline(score),
    version: model.version,
  };
}

function unsure(reason: "language" | "empty", model: TierModel): Assessment {
  return {
    tier: "judgment",
    probability: 0.5,
    unsure: reason,
    subKind: "synthesis",
    evidence: [],
    unknowns: [],
    constraints: [],
    mixed: false,
    borderline: true,
    version: model.version,
  };
}

function isBorderline(score: Score): boolean {
  return score.probability > borderlineBand.from && score.probability < borderlineBand.to;
}
