import type { Span } from "@/lib/listings/brief-text";
import { readPackage } from "@/lib/listings/read-package";
import { sentencesIn, sentencesOutside } from "@/lib/listings/sentences";
import { joinSpans, subtractSpans, trimSpans } from "@/lib/listings/spans";
import type { PackageFacts } from "@/lib/listings/work-packages";

export type MoveFault = "sentencesMoved" | "lastSentence";

/** Whether each span is a sentence (or what a package holds of one) of the brief as it stands now. */
export function areSentences(
  text: string,
  packages: readonly PackageFacts[],
  sentences: readonly Span[],
): boolean {
  const known = new Set(
    [...packages.flatMap((part) => sentencesIn(text, part.spans)), ...sentencesOutside(text, packages)].map(
      ({ start, end }) => `${start}-${end}`,
    ),
  );
  return sentences.every(({ start, end }) => known.has(`${start}-${end}`));
}

/**
 * Gives sentences to one package and takes them from all others; with `to` null they belong to none. The packages
 * touched are read again by the model; a tier that a person set stays. No package may lose all its sentences. Pure.
 */
export function moveSentencesTo(
  text: string,
  packages: readonly PackageFacts[],
  sentences: readonly Span[],
  to: number | null,
  now: Date,
): PackageFacts[] | MoveFault {
  if (!areSentences(text, packages, sentences)) return "sentencesMoved";
  const moved = packages.map((part, index) => {
    const spans =
      index === to
        ? joinNeighbours(text, [...part.spans, ...sentences])
        : trimSpans(text, subtractSpans(part.spans, sentences));
    return isSame(spans, part.spans) ? part : reread(text, part, spans, now);
  });
  const emptied = moved.some(
    (part, index) => part.spans.length === 0 && (packages[index]?.spans.length ?? 0) > 0,
  );
  return emptied ? "lastSentence" : moved;
}

/** A package with other sentences: its reading is new, and its tier too unless a person had set it. */
export function reread(text: string, part: PackageFacts, spans: Span[], now: Date): PackageFacts {
  const reading = readPackage(text, spans);
  const tier = part.tierDecidedAt ? part.tier : reading.modelTier;
  return { ...part, ...reading, spans, tier, editedAt: now };
}

/** Passages that only blanks lie between become one, so that whole passages are quoted. */
export function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of joinSpans(spans)) {
    const last = joined[joined.length - 1];
    if (last && /^[ \t]*$/.test(text.slice(last.end, span.start))) last.end = span.end;
    else joined.push(span);
  }
  return joined;
}

const isSame = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length &&
  a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);
