import { mostCriteria, mostSkills } from "@/lib/listings/limits";
import { joinNeighbours, reread } from "@/lib/listings/move-sentence";
import { type PackageFacts, renumberDependencies } from "@/lib/listings/work-packages";

/**
 * Two packages made one at the place of the earlier: sentences, criteria, money and effort come together, the title is
 * that of the one the client started from. Same tier stays; otherwise the model reads them together. Pure.
 */
export function mergeTwo(
  text: string,
  packages: readonly PackageFacts[],
  from: number,
  into: number,
  now: Date,
): PackageFacts[] {
  const [a, b] = [packages[from], packages[into]];
  if (!a || !b || from === into) return [...packages];
  const base: PackageFacts = {
    ...a,
    criteria: [...new Set([...a.criteria, ...b.criteria])].slice(0, mostCriteria),
    skills: [...new Set([...a.skills, ...b.skills])].slice(0, mostSkills),
    budgetMinor: a.budgetMinor + b.budgetMinor,
    budgetSetAt: a.budgetSetAt && b.budgetSetAt ? now : null,
    effort: {
      share: a.effort.share + b.effort.share,
      low: a.effort.low + b.effort.low,
      high: Math.min(1, a.effort.high + b.effort.high),
    },
    dependsOn: [...a.dependsOn, ...b.dependsOn].filter((index) => index !== from && index !== into),
  };
  const read = reread(text, base, joinNeighbours(text, [...a.spans, ...b.spans]), now);
  const merged =
    a.tier === b.tier
      ? { ...read, tier: a.tier, tierDecidedAt: a.tierDecidedAt ?? b.tierDecidedAt }
      : { ...read, tier: read.modelTier, tierDecidedAt: null };
  const [first, second] = [Math.min(from, into), Math.max(from, into)];
  const list = packages
    .map((part, index) => (index === first ? merged : part))
    .filter((_, index) => index !== second);
  // Who needed the second now needs the one that took it in.
  const followed = list.map((part) => ({
    ...part,
    dependsOn: part.dependsOn.map((index) => (index === second ? first : index)),
  }));
  return renumberDependencies(
    followed,
    packages.map((_, index) => index).filter((index) => index !== second),
  );
}
