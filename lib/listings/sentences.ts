import type { Span } from "@/lib/listings/brief-text";
import { intersectSpans, subtractSpans, trimSpans } from "@/lib/listings/spans";
import { cutLines } from "@/lib/tiering/cut-lines";
import { cutSentences } from "@/lib/tiering/cut-sentences";
import { prepareText } from "@/lib/tiering/prepare-text";

/** The smallest pieces of a brief that can be moved between packages: its sentences, in order, without overlaps. */
export function sentencesOf(text: string): Span[] {
  const prepared = prepareText(text);
  return cutLines(prepared).flatMap((line, index) =>
    cutSentences(prepared, line, index).map(({ start, end }) => ({ start, end })),
  );
}

/** The sentences, or parts of them, that lie in some spans. */
export function sentencesIn(text: string, spans: readonly Span[]): Span[] {
  return trimSpans(
    text,
    sentencesOf(text).flatMap((sentence) => intersectSpans([sentence], spans)),
  );
}

/** The sentences, or parts of them, that belong to no package. */
export function sentencesOutside(text: string, packages: readonly { spans: readonly Span[] }[]): Span[] {
  const taken = packages.flatMap((part) => part.spans);
  return trimSpans(
    text,
    sentencesOf(text).flatMap((sentence) => subtractSpans([sentence], taken)),
  );
}
