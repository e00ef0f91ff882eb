import type { Piece } from "./group-pieces";
import type { Effort } from "./split-brief";
import type { VerbClass } from "./verbs";

/** A rough size of each kind of action against the others; what the brief spells out more, weighs more, but less than in proportion. */
const sizeOf: Record<VerbClass, number> = {
  build: 2,
  setup: 1,
  fix: 0.8,
  convert: 1,
  collect: 1.1,
  enter: 1,
  write: 1.2,
  design: 1.4,
  analyse: 1.3,
  decide: 1.1,
  advise: 0.9,
  lead: 1.3,
  improve: 1.2,
  maintain: 0.9,
  test: 0.7,
  people: 1,
  report: 0.9,
  record: 1,
};

/** Shares of the whole effort, adding up to 1, each with a range that is wide because the words alone do not tell. */
export function shareEffort(groups: Piece[]): Effort[] {
  const weights = groups.map((group) => {
    const words = group.segments.reduce((sum, segment) => sum + segment.tokens.length, 0);
    return (
      (sizeOf[group.lead.action?.verbClass ?? "write"] ?? 1) *
      (1 + Math.log2(1 + group.segments.length)) *
      (1 + Math.log10(1 + words) / 2)
    );
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => {
    const share = weight / total;
    return groups.length === 1
      ? { share: 1, low: 1, high: 1 }
      : { share, low: share * 0.6, high: Math.min(1, share * 1.6) };
  });
}
