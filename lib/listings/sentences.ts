import type { Span } from "@/lib/listings/brief-text";
import { intersectSpans, subtractSpans, trimSpans } from "@/lib/listings/spans";
import { cutPieces } from "@/lib/tiering/cut-pieces";

/** The smallest pieces of a brief that can be moved between packages: its sentences, in order, without overlaps. */
export function sentencesOf(text: string): Span[] {
  return cutPieces(text);
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
