import type { Tier } from "@/lib/tiers";

export interface EvidenceSpan {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  direction: Tier;
}

export interface Segment {
  start: number;
  text: string;
  /** What this stretch speaks for; empty for plain text. */
  directions: readonly Tier[];
  /** Which spans, by index, end with this stretch. */
  ending: readonly number[];
}

/**
 * Cuts a text at every border of its spans, so that overlapping spans become neighbours. The segments joined give the
 * text again. Spans outside the text are cut to it; empty ones are left out.
 */
export function evidenceSegments(text: string, spans: readonly EvidenceSpan[]): Segment[] {
  const inside = spans
    .map((span, index) => ({
      ...span,
      index,
      start: Math.max(0, Math.min(span.start, text.length)),
      end: Math.max(0, Math.min(span.end, text.length)),
    }))
    .filter((span) => span.start < span.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? text.length;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      directions: [...new Set(covering.map((span) => span.direction))].sort(),
      ending: covering.filter((span) => span.end === end).map((span) => span.index),
    };
  });
}
