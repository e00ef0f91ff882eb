import { ignoredWords, plainWords } from "./ignored-words";
import { type CueHit, matchChineseCues, matchCues } from "./match-cues";
import type { Segment } from "./read-segments";
import type { Token } from "./tokens";

export type Span = { start: number; end: number };
/** How often a feature was found, each place weighed by what its sentence is about, and where. */
export type Found = { count: number; spans: Span[] };
export type Bag = {
  /** Cue groups and verb classes. */
  cues: Map<string, Found>;
  /** Stems of words and pairs of words. */
  words: Map<string, Found>;
  /** Chinese cue groups. */
  chinese: Map<string, Found>;
  /** How many words were read. */
  size: number;
};
export type Features = {
  whole: Bag;
  /** Each sentence by itself, with its share of the say; the shares add up to 1. */
  sentences: { bag: Bag; isHead: boolean; share: number }[];
  /** The cues of the title and the first ask, each once, where it stands first. */
  heads: ReadonlyMap<string, Span>;
  /** The share of what was read that is not Chinese. */
  english: number;
};

/** Which stems and pairs of stems are of use; all of them while a model is being fitted. */
export type KnownWords = { has(word: string): boolean; follows(first: string, second: string): boolean };
export const everyWord: KnownWords = { has: () => true, follows: () => true };

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
export function findFeatures(prepared: string, segments: Segment[], known: KnownWords = everyWord): Features {
  const read = dropRepeats(prepared, telling(segments));
  const firstAsk = read.find((segment) => segment.kind === "work" && !segment.title);
  let total = 0;
  const sentences = read.map((segment) => {
    const value = kindValue[segment.kind] || 0.3;
    segment.bag ??= readBag(prepared, segment, value, known);
    const { bag } = segment;
    const share = value * Math.sqrt(1 + bag.size) * (segment.title ? titleSay : 1);
    total += share;
    return { bag, isHead: segment.title || segment === firstAsk, share };
  });
  const heads = new Map<string, Span>();
  for (const sentence of sentences) {
    sentence.share /= total || 1;
    if (!sentence.isHead) continue;
    for (const [id, { spans }] of sentence.bag.cues) if (spans[0] && !heads.has(id)) heads.set(id, spans[0]);
  }
  return {
    whole: merge(sentences),
    sentences,
    heads,
    english: read.length === 0 ? 0 : read.filter((segment) => !segment.chinese).length / read.length,
  };
}

/** What one sentence holds, by itself. */
function readBag(prepared: string, segment: Segment, value: number, known: KnownWords): Bag {
  const tokens = segment.tokens.filter((token) => !ignoredWords.has(token.word));
  const bag: Bag = { cues: new Map(), words: new Map(), chinese: new Map(), size: tokens.length };
  if (segment.chinese) addChinese(bag, prepared, segment, value);
  addCues(bag, segment, tokens, value);
  addWords(bag, tokens, value, known);
  return bag;
}

/** A title is the person's own summary: it counts as much as two sentences of its length. */
const titleSay = 2;

function merge(sentences: { bag: Bag }[]): Bag {
  const whole: Bag = { cues: new Map(), words: new Map(), chinese: new Map(), size: 0 };
  for (const { bag } of sentences) {
    whole.size += bag.size;
    mergeInto(whole.cues, bag.cues);
    mergeInto(whole.words, bag.words);
    mergeInto(whole.chinese, bag.chinese);
  }
  return whole;
}

function mergeInto(whole: Map<string, Found>, part: Map<string, Found>): void {
  for (const [id, found] of part) {
    const known = whole.get(id);
    if (!known) whole.set(id, { count: found.count, spans: found.spans });
    else {
      known.count += found.count;
      if (known.spans.length < mostPlaces) known.spans = [...known.spans, ...found.spans];
    }
  }
}

/** The sentences about the work; where there are none, the longest about the terms, else about the person; else whatever there is. */
function telling(segments: Segment[]): Segment[] {
  const about = segments.filter((segment) => kindValue[segment.kind] > 0);
  if (about.length > 0) return about;
  for (const kind of ["terms", "person"]) {
    const longest = segments
      .filter((segment) => segment.kind === kind)
      .reduce<Segment | undefined>((best, one) => (best && size(best) >= size(one) ? best : one), undefined);
    if (longest) return [longest];
  }
  return segments.filter(({ kind }) => kind !== "greeting" && kind !== "payment");
}

const size = ({ tokens }: Segment) => tokens.length;

function dropRepeats(prepared: string, segments: Segment[]): Segment[] {
  const seen = new Set<string>();
  return segments.filter((segment) => {
    const text = prepared.slice(segment.start, segment.end).replace(/[.!?\s]+$/, "");
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function addCues(bag: Bag, segment: Segment, tokens: Token[], value: number): void {
  for (const hit of matchCues(tokens))
    if (!isDenied(tokens, hit)) add(bag.cues, `cue:${hit.group.id}`, value, hit.start, hit.end);
  const verb = segment.action?.verbClass ? segment.tokens[segment.action.index] : undefined;
  if (verb) add(bag.cues, `verb:${segment.action?.verbClass}`, value, verb.start, verb.end);
}

/** "No new ideas" asks for none. */
function isDenied(tokens: Token[], { group, start }: CueHit): boolean {
  if (group.prior < 0) return false;
  const at = tokens.findIndex((token) => token.start === start);
  return [1, 2].some((back) => /^(?:no|not|never|without|don't)$/.test(tokens[at - back]?.word ?? ""));
}

function addWords(bag: Bag, tokens: Token[], value: number, known: KnownWords): void {
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.word.length < 2 || plainWords.has(token.word)) {
      before = undefined;
      continue;
    }
    if (known.has(token.stem)) add(bag.words, token.stem, value, token.start, token.end);
    if (before && known.follows(before.stem, token.stem))
      add(bag.words, `${before.stem} ${token.stem}`, value, before.start, token.end);
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
