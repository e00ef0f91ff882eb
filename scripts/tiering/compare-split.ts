import { assessText } from "@/lib/tiering/assess-text";
import type { Span } from "@/lib/tiering/find-features";
import { type BriefPackage, splitBrief } from "@/lib/tiering/split-brief";
import type { HeldOut } from "./cross-validate";
import type { Part } from "./read-data";

/** What one post adds to each measure: so much out of so much. */
export type SplitCounts = Record<SplitMeasure, [part: number, of: number]>;

export const splitMeasures = {
  covered: "readers' parts covered by a package",
  tier: "  of these, tier of the package is the part's",
  readers: "reader with reader, tier of a shared part",
  overlap: "boundary overlap (shared over joined characters)",
  readersOverlap: "reader with reader, boundary overlap",
  packages: "packages per post",
  readerParts: "parts per post and reader",
  mixed: "mixed, agreement with a reader",
  readersMixed: "reader with reader, mixed",
  criteria: "criteria per package",
  specific: "criteria that hold a quantity, object or example",
  unknowns: "named unknowns per post",
} as const;
export type SplitMeasure = keyof typeof splitMeasures;

/** The packages of one post against the parts that its two readers quoted, by a model that did not see the post. */
export function compareSplit({ post, model }: HeldOut): SplitCounts {
  const { text, parts, mixed } = post.labelled;
  const packages = splitBrief(text, {}, model);
  const assessment = assessText(text, {}, model);
  const [first = [], second = []] = parts.map((reader) => locateAll(text, reader));
  const places = [...first, ...second];
  const best = places.map((place) => ({ place, ...mostOverlapping(packages, place) }));
  const covered = best.filter(({ share }) => share >= 0.5);
  const shared = first.flatMap((a) =>
    second.filter((b) => overlapOf(a, b) >= 0.5 * Math.min(lengthOf(a), lengthOf(b))).map((b) => ({ a, b })),
  );
  const criteria = packages.flatMap((part) => part.criteria.map((criterion) => ({ criterion, part })));
  return {
    covered: [covered.length, places.length],
    tier: [
      covered.filter(({ place, part }) => (part?.tier === "judgment") === (place.tier === "J")).length,
      covered.length,
    ],
    readers: [shared.filter(({ a, b }) => a.tier === b.tier).length, shared.length],
    overlap: [sum(covered.map(({ place, part }) => jaccard(part?.spans ?? [], place))), covered.length],
    readersOverlap: [sum(shared.map(({ a, b }) => jaccard([a], b))), shared.length],
    packages: [packages.length, 1],
    readerParts: [parts.flat().length / 2, 1],
    mixed: [mixed.filter((reader) => reader === assessment.mixed).length / 2, 1],
    readersMixed: [mixed[0] === mixed[1] ? 1 : 0, 1],
    criteria: [criteria.length, packages.length],
    specific: [
      criteria.filter(({ criterion, part }) => isSpecific(criterion, part, text)).length,
      criteria.length,
    ],
    unknowns: [assessment.unknowns.length, 1],
  };
}

type Place = Span & { tier: "C" | "J" };

function locateAll(text: string, reader: Part[]): Place[] {
  const lowered = text.toLowerCase();
  return reader.flatMap(([quote, tier]) => {
    const start = lowered.indexOf(quote.toLowerCase());
    return start === -1 ? [] : [{ start, end: start + quote.length, tier }];
  });
}

function mostOverlapping(packages: BriefPackage[], place: Place): { part?: BriefPackage; share: number } {
  let best: { part?: BriefPackage; share: number } = { share: 0 };
  for (const part of packages) {
    const share = sum(part.spans.map((span) => overlapOf(span, place))) / lengthOf(place);
    if (share > best.share) best = { part, share };
  }
  return best;
}

/** Characters in both over characters in either; a package's other sentences lie outside the quote, so 1 is not to be had. */
function jaccard(spans: readonly Span[], place: Place): number {
  const both = sum(spans.map((span) => overlapOf(span, place)));
  return both / (sum(spans.map(lengthOf)) + lengthOf(place) - both);
}

const lengthOf = ({ start, end }: Span) => end - start;
const overlapOf = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Two words in a row of the package, or one of its numbers: a stock sentence has neither. */
function isSpecific(criterion: string, part: BriefPackage, text: string): boolean {
  const own = part.spans
    .map((span) => text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase()
    .replace(/\s+/g, " ");
  const words = criterion
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.some((word, i) => {
    const next = words[i + 1];
    if (/\d/.test(word) || /\p{Script=Han}{2}/u.test(word)) return own.includes(word);
    return word.length > 3 && next !== undefined && own.includes(`${word} ${next}`);
  });
}
