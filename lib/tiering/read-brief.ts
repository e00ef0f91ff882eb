import { detectLanguage, type Language } from "./detect-language";
import { findFeatures } from "./find-features";
import { prepareText } from "./prepare-text";
import { readSegments, type Segment } from "./read-segments";
import { type Score, scoreFeatures } from "./score-features";
import type { TierModel } from "./tier-model";
import type { TieredPackage } from "./tier-packages";

export type ReadBrief = {
  prepared: string;
  language: Language;
  segments: Segment[];
  score: Score;
  packages?: TieredPackage[];
};

let last: { text: string; wish: string | undefined; model: TierModel; read: ReadBrief } | undefined;

/**
 * A text prepared, cut and scored as a whole. Whoever assesses a brief splits it next, so the last answer is kept; it depends on
 * nothing but the arguments.
 */
export function readBrief(text: string, wish: "en" | "zh" | undefined, model: TierModel): ReadBrief {
  if (last && last.text === text && last.wish === wish && last.model === model) return last.read;
  const prepared = prepareText(text);
  const language = detectLanguage(prepared, wish);
  const segments = language === "none" || language === "other" ? [] : readSegments(prepared);
  const score = scoreFeatures(findFeatures(prepared, segments, model.known), model);
  const read: ReadBrief = { prepared, language, segments, score };
  last = { text, wish, model, read };
  return read;
}
