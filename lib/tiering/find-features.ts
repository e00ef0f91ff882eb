import { matchChineseCues, matchCues } from "./match-cues";
import type { Segment } from "./read-segments";

export type Span = { start: number; end: number };
export type Features = Map<string, { value: number; spans: Span[] }>;

/** How much a piece says about the work, by what it is about. Requirements about the person, the company and the pay say nothing. */
const kindValue: Record<Segment["kind"], number> = {
  work: 1,
  detail: 0.8,
  context: 0.6,
  heading: 0.4,
  terms: 0,
  person: 0,
  company: 0,
  payment: 0,
  greeting: 0,
  apply: 0,
};

/**
 * The features present in these pieces, each with its places. A feature counts once, at the strongest place it stands, so that
 * repeating a sentence or writing at length changes nothing.
 */
export function findFeatures(prepared: string, segments: Segment[]): Features {
  const features: Features = new Map();
  const said = segments.filter((segment) => kindValue[segment.kind] > 0);
  for (const segment of said.length > 0
    ? said
    : segments.filter((piece) => piece.kind !== "greeting" && piece.kind !== "payment")) {
    const value = kindValue[segment.kind] || 0.3;
    const add = (id: string, start: number, end: number) => {
      const known = features.get(id);
      if (!known) features.set(id, { value, spans: [{ start, end }] });
      else {
        known.value = Math.max(known.value, value);
        if (known.spans.length < 12) known.spans.push({ start, end });
      }
    };
    for (const hit of matchCues(segment.tokens)) add(`cue:${hit.group.id}`, hit.start, hit.end);
    if (segment.chinese)
      for (const hit of matchChineseCues(prepared, segment.start, segment.end))
        add(`cue:${hit.group.id}`, hit.start, hit.end);
    const verb = segment.action?.verbClass ? segment.tokens[segment.action.index] : undefined;
    if (verb) add(`verb:${segment.action?.verbClass}`, verb.start, verb.end);
  }
  return features;
}
