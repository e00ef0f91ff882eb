import { type BriefPackage, splitBrief } from "@/lib/tiering/split-brief";
import type { HeldOut } from "./cross-validate";
import type { Part } from "./read-data";

export type SplitMeasures = {
  covered: number;
  agreement: number;
  readerAgreement: number;
  packages: number;
  readerParts: number;
  overlap: number;
  ownCriteria: number;
};

/** Packages against the parts that the readers quoted, each brief split by a model that did not see it. */
export function compareSplit(heldOut: HeldOut[]): SplitMeasures {
  const sums = {
    parts: 0,
    covered: 0,
    agreed: 0,
    overlap: 0,
    packages: 0,
    posts: 0,
    both: 0,
    bothAgreed: 0,
    criteria: 0,
    own: 0,
  };
  for (const { post, model } of heldOut) {
    const { text, parts } = post.labelled;
    const packages = splitBrief(text, {}, model);
    sums.posts++;
    sums.packages += packages.length;
    for (const part of packages)
      for (const criterion of part.criteria) {
        sums.criteria++;
        if (holdsOwnWords(criterion, part, text)) sums.own++;
      }
    for (const [quote, tier] of parts.flat()) {
      const place = locate(text, quote);
      if (!place) continue;
      sums.parts++;
      const [best, share] = mostOverlapping(packages, place);
      sums.overlap += share;
      if (best && share >= 0.5) {
        sums.covered++;
        if ((best.tier === "judgment") === (tier === "J")) sums.agreed++;
      }
    }
    const [first, second] = [parts[0], parts[1]].map((reader) => locateAll(text, reader));
    for (const a of first ?? [])
      for (const b of second ?? [])
        if (overlapOf(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start)) {
          sums.both++;
          if (a.tier === b.tier) sums.bothAgreed++;
        }
  }
  const readerParts =
    heldOut.reduce((sum, one) => sum + one.post.labelled.parts.flat().length, 0) / heldOut.length / 2;
  return {
    covered: sums.covered / sums.parts,
    agreement: sums.agreed / sums.covered,
    readerAgreement: sums.bothAgreed / sums.both,
    packages: sums.packages / sums.posts,
    readerParts,
    overlap: sums.overlap / sums.parts,
    ownCriteria: sums.own / sums.criteria,
  };
}

type Place = { start: number; end: number; tier: "C" | "J" };

function locateAll(text: string, reader: Part[] | undefined): Place[] {
  return (reader ?? []).flatMap(([quote, tier]) => {
    const place = locate(text, quote);
    return place ? [{ ...place, tier }] : [];
  });
}

function locate(text: string, quote: string): { start: number; end: number } | undefined {
  const start = text.toLowerCase().indexOf(quote.toLowerCase());
  return start === -1 ? undefined : { start, end: start + quote.length };
}

function mostOverlapping(
  packages: BriefPackage[],
  place: { start: number; end: number },
): [BriefPackage | undefined, number] {
  let best: [BriefPackage | undefined, number] = [undefined, 0];
  for (const part of packages) {
    const share =
      part.spans.reduce((sum, span) => sum + overlapOf(span, place), 0) / (place.end - place.start);
    if (share > best[1]) best = [part, share];
  }
  return best;
}

function overlapOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function holdsOwnWords(criterion: string, part: BriefPackage, text: string): boolean {
  const own = part.spans
    .map((span) => text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase()
    .replace(/\s+/g, " ");
  const words = criterion
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /\d/.test(word));
  return words.some(
    (word, i) => own.includes(word) && (i + 1 >= words.length || own.includes(words[i + 1] ?? "")),
  );
}
