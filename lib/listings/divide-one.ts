import type { Span } from "@/lib/listings/brief-text";
import { fieldOf } from "@/lib/listings/cut-brief";
import { longestTitle } from "@/lib/listings/limits";
import { areSentences, joinNeighbours, type MoveFault, reread } from "@/lib/listings/move-sentence";
import { readPackage, suggestCriteria, suggestPackageTitle } from "@/lib/listings/read-package";
import { subtractSpans, trimSpans } from "@/lib/listings/spans";
import { type PackageFacts, renumberDependencies } from "@/lib/listings/work-packages";
import { splitMinor } from "@/lib/money";

/**
 * Takes sentences out of a package and makes a new one of them, right after it. Money and effort are divided by how
 * much text each has; the criteria stay, the new package gets those that its sentences suggest. Pure.
 */
export function divideOne(
  text: string,
  packages: readonly PackageFacts[],
  index: number,
  sentences: readonly Span[],
  title: string,
  now: Date,
): PackageFacts[] | MoveFault {
  const part = packages[index];
  if (!part || !areSentences(text, [part], sentences)) return "sentencesMoved";
  const spans = joinNeighbours(text, sentences);
  const left = trimSpans(text, subtractSpans(part.spans, spans));
  if (left.length === 0) return "lastSentence";
  const weights = [lengthOf(left), lengthOf(spans)];
  const [keptMinor = 0, newMinor = 0] = splitMinor(part.budgetMinor, weights);
  const share = (weights[1] ?? 0) / (lengthOf(left) + lengthOf(spans));
  const effort = (of: number) => ({
    share: part.effort.share * of,
    low: part.effort.low * of,
    high: part.effort.high * of,
  });
  const reading = readPackage(text, spans);
  const fresh: PackageFacts = {
    ...part,
    ...reading,
    ...fieldOf(text, spans, part),
    id: null,
    title: (title || suggestPackageTitle(text, spans) || firstWords(text, spans)).slice(0, longestTitle),
    tier: reading.modelTier,
    tierDecidedAt: null,
    spans,
    criteria: suggestCriteria(text, spans),
    dependsOn: part.dependsOn,
    effort: effort(share),
    budgetMinor: newMinor,
    editedAt: now,
    budgetSetAt: null,
  };
  const kept = {
    ...reread(text, part, left, now),
    budgetMinor: keptMinor,
    budgetSetAt: null,
    effort: effort(1 - share),
  };
  const list = packages.flatMap((each, at) => (at === index ? [kept, fresh] : [each]));
  return renumberDependencies(
    list,
    packages.flatMap((_, at) => (at === index ? [at, -1] : [at])),
  );
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function firstWords(text: string, spans: readonly Span[]): string {
  const [first] = spans;
  return first
    ? text
        .slice(first.start, Math.min(first.end, first.start + 60))
        .replace(/\s+/g, " ")
        .trim()
    : "";
}
