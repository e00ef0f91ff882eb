import { ignoredWords, plainWords } from "./ignored-words";
import { type CueHit, matchChineseCues, matchCues } from "./match-cues";
import type { Segment } from "./read-segments";
import type { Token } from "./tokens";

export type Span = { start: number; end: number };
/** How often a feature was found, each place weighed by what its sentence is about, and where. */
export type Found = { count: number; spans: Span[] };
export type Bag = {
  /** Cue groups and verb classes anywhere, and again (`head:`) in the title and the first ask. */
  cues: Map<string, Found>;
  /** Stems of words and pairs of words. */
  words: Map<string, Found>;
  /** Chinese cue groups. */
  chinese: Map<string, Found>;
};
export type Features = {
  whole: Bag;
  /** Each sentence by itself, with its share of the say; the shares add up to 1. */
  sentences: { bag: Bag; share: number }[];
  /** The share of what was read that is not Chinese. */
  english: number;
};

/** How much a sentence says about the work. Requirements about the person, the company and the pay say nothing. */
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

/** The features in these pieces of a prepared text. A sentence that stands twice is read once. */
export function findFeatures(prepared: string, segments: Segment[]): Features {
  const read = dropRepeats(prepared, telling(segments));
  const firstAsk = read.find((segment) => segment.kind === "work" && !segment.title);
  const sentences = read.map((segment) => {
    const bag: Bag = { cues: new Map(), words: new Map(), chinese: new Map() };
    const value = kindValue[segment.kind] || 0.3;
    if (segment.chinese) addChinese(bag, prepared, segment, value);
    const tokens = segment.tokens.filter((token) => !ignoredWords.has(token.word));
    addCues(bag, segment, tokens, value, segment.title || segment === firstAsk);
    addWords(bag, tokens, value);
    return { bag, share: value * Math.sqrt(1 + tokens.length) * (segment.title ? titleSay : 1) };
  });
  const total = sentences.reduce((sum, sentence) => sum + sentence.share, 0) || 1;
  return {
    whole: merge(sentences.map((sentence) => sentence.bag)),
    sentences: sentences.map(({ bag, share }) => ({ bag, share: share / total })),
    english: read.filter((segment) => !segment.chinese).length / (read.length || 1),
  };
}

/** A title is the person's own summary: it counts as much as two sentences of its length. */
const titleSay = 2;

function merge(bags: Bag[]): Bag {
  const whole: Bag = { cues: new Map(), words: new Map(), chinese: new Map() };
  for (const bag of bags) {
    for (const family of ["cues", "words", "chinese"] as const) {
      for (const [id, found] of bag[family]) {
        const known = whole[family].get(id);
        if (known && id.startsWith("head:")) continue;
        if (!known) whole[family].set(id, { count: found.count, spans: [...found.spans] });
        else {
          known.count += found.count;
          if (known.spans.length < mostPlaces) known.spans.push(...found.spans);
        }
      }
    }
  }
  return whole;
}

/** The sentences about the work; where there are none, those about the terms and the person; else whatever there is. */
function telling(segments: Segment[]): Segment[] {
  const about = segments.filter((segment) => kindValue[segment.kind] > 0);
  if (about.length > 0) return about;
  const nearest = segments.filter((segment) => segment.kind === "terms" || segment.kind === "person");
  return nearest.length > 0
    ? nearest
    : segments.filter(({ kind }) => kind !== "greeting" && kind !== "payment");
}

function dropRepeats(prepared: string, segments: Segment[]): Segment[] {
  const seen = new Set<string>();
  return segments.filter((segment) => {
    const text = prepared.slice(segment.start, segment.end).replace(/[.!?\s]+$/, "");
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function addCues(bag: Bag, segment: Segment, tokens: Token[], value: number, head: boolean): void {
  const put = (id: string, start: number, end: number) => {
    add(bag.cues, id, value, start, end);
    if (head && !bag.cues.get(`head:${id}`)?.count) add(bag.cues, `head:${id}`, 1, start, end);
  };
  for (const hit of matchCues(tokens))
    if (!isDenied(tokens, hit)) put(`cue:${hit.group.id}`, hit.start, hit.end);
  const verb = segment.action?.verbClass ? segment.tokens[segment.action.index] : undefined;
  if (verb) put(`verb:${segment.action?.verbClass}`, verb.start, verb.end);
}

/** "No new ideas" asks for none. */
function isDenied(tokens: Token[], { group, start }: CueHit): boolean {
  if (group.prior < 0) return false;
  const at = tokens.findIndex((token) => token.start === start);
  return [1, 2].some((back) => /^(?:no|not|never|without|don't)$/.test(tokens[at - back]?.word ?? ""));
}

function addWords(bag: Bag, tokens: Token[], value: number): void {
  let before: Token | undefined;
  for (const token of tokens) {
    if (plainWords.has(token.word) || token.word.length < 2) {
      before = undefined;
      continue;
    }
    add(bag.words, token.stem, value, token.start, token.end);
    if (before) add(bag.words, `${before.stem} ${token.stem}`, value, before.start, token.end);
    before = token;
  }
}

function addChinese(bag: Bag, prepared: string, segment: Segment, value: number): void {
  for (const hit of matchChineseCues(prepared, segment.start, segment.end))
    add(bag.chinese, hit.group.id, value, hit.start, hit.end);
}

const mostPlaces = 24;

function add(map: Map<string, Found>, id: string, value: number, start: number, end: number): void {
  const known = map.get(id);
  if (!known) map.set(id, { count: value, spans: [{ start, end }] });
  else {
    known.count += value;
    if (known.spans.length < mostPlaces) known.spans.push({ start, end });
  }
}
