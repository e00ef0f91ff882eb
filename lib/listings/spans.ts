import type { Span } from "@/lib/listings/brief-text";

/** The spans in order, overlapping and touching ones made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What is left of some spans when others are taken out of them. */
export function subtractSpans(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const holes = joinSpans(taken);
  return joinSpans(spans).flatMap((span) => {
    const left: Span[] = [];
    let from = span.start;
    for (const hole of holes) {
      if (hole.end <= from || hole.start >= span.end) continue;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < span.end) left.push({ start: from, end: span.end });
    return left;
  });
}

/** The parts of some spans that lie inside others. */
export function intersectSpans(spans: readonly Span[], others: readonly Span[]): Span[] {
  return subtractSpans(spans, subtractSpans(spans, others));
}

/** Without the blanks at their ends, and without those that hold no word. */
export function trimSpans(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [
      {
        start: start + words.length - words.trimStart().length,
        end: end - (words.length - words.trimEnd().length),
      },
    ];
  });
}
