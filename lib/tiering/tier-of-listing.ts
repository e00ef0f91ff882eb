import type { Tier } from "@/lib/tiers";
import { borderlineBand } from "./assess-text";

export type TieredShare = { tier: Tier; probability: number; title: string; effort: { share: number } };
/** A question whose answer decides the tier; `key` is in the tiering namespace, `params` hold the package's title, `index` its place among those given. */
export type DecidingQuestion = { key: string; params: { title: string }; index: number };
export type ListingTier = {
  tier: Tier;
  probability: number;
  mixed: boolean;
  borderline: boolean;
  questions: DecidingQuestion[];
};

/** A tier with at least this share of the effort is a substantial part. */
export const substantialShare = 0.2;

/**
 * The tier of a whole listing from its packages, weighed by effort. A package whose tier a person overruled counts with that tier:
 * pass its `tier` and a probability on that side. No packages: judgment at one half, borderline.
 */
export function tierOfListing(packages: TieredShare[]): ListingTier {
  const total = packages.reduce((sum, part) => sum + part.effort.share, 0);
  if (packages.length === 0 || total <= 0)
    return { tier: "judgment", probability: 0.5, mixed: false, borderline: true, questions: [] };
  const probability = packages.reduce((sum, part) => sum + onItsSide(part) * part.effort.share, 0) / total;
  const judgment =
    packages.filter((part) => part.tier === "judgment").reduce((sum, part) => sum + part.effort.share, 0) /
    total;
  const mixed = Math.min(judgment, 1 - judgment) >= substantialShare - 1e-9;
  const borderline = probability > borderlineBand.from && probability < borderlineBand.to;
  return {
    tier: probability >= 0.5 ? "judgment" : "commodity",
    probability,
    mixed,
    borderline,
    questions: borderline ? decidingQuestions(packages) : [],
  };
}

/** An overruled package keeps no probability that contradicts its tier. */
function onItsSide({ tier, probability }: TieredShare): number {
  return tier === "judgment" ? Math.max(probability, 0.5) : Math.min(probability, 0.5);
}

/** About the largest package that is itself uncertain, else about the largest on each side. */
function decidingQuestions(packages: TieredShare[]): DecidingQuestion[] {
  const bySize = packages
    .map((part, index) => ({ ...part, index }))
    .sort((a, b) => b.effort.share - a.effort.share);
  const doubtful = bySize.filter((part) => Math.abs(part.probability - 0.5) < 0.2);
  const chosen = (doubtful.length > 0 ? doubtful : bySize).slice(0, 2);
  return chosen.map((part, place) => ({
    key:
      place === 0
        ? "deciding.example"
        : part.tier === "judgment"
          ? "deciding.whoDecides"
          : "deciding.checklist",
    params: { title: part.title },
    index: part.index,
  }));
}
