import type { Span } from "@/lib/screening/find-pattern";
import type { TextKind } from "@/lib/screening/rules";

/** What the shape of a text gives away: too little, the same again, a wall of key words, capitals throughout. */
export function wordingSpans(text: string, kind: TextKind): Span[] {
  return [...thinSpans(text, kind), ...repeatedSpans(text), ...stuffedSpans(text), ...shoutedSpans(text)];
}

const leastWords: Record<TextKind, { empty: number; thin: number }> = {
  listing: { empty: 3, thin: 20 },
  proposal: { empty: 3, thin: 15 },
  profile: { empty: 0, thin: 8 },
  message: { empty: 0, thin: 0 },
  review: { empty: 0, thin: 0 },
};

function thinSpans(text: string, kind: TextKind): Span[] {
  const words = countWords(text);
  const { empty, thin } = leastWords[kind];
  const params = { words };
  if (words < empty) return [{ rule: "empty", start: 0, end: text.length, params }];
  if (words < thin) return [{ rule: "thin", start: 0, end: text.length, params }];
  return [];
}

/** Words; eight Chinese characters say about as much as five English words. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return others + Math.ceil(han / 1.6);
}

/** A sentence of some length that stands there three times or more: from its third appearance on. */
function repeatedSpans(text: string): Span[] {
  const times = new Map<string, number>();
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^.!?。！？\n]{15,300}/g)) {
    const sentence = match[0].trim().toLowerCase().replace(/\s+/g, " ");
    if (countWords(sentence) < 4) continue;
    const count = (times.get(sentence) ?? 0) + 1;
    times.set(sentence, count);
    if (count >= 3)
      spans.push({
        rule: "repetition",
        start: match.index,
        end: match.index + match[0].length,
        params: { count },
      });
  }
  return spans.slice(0, 5);
}

/** A list of thirty or more short items in one breath, or one longer word that makes up an eighth of a text. */
function stuffedSpans(text: string): Span[] {
  return [...itemRuns(text), ...overusedWords(text)];
}

const fewestItems = 30;
const longestItem = 28;

function itemRuns(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let count = 0;
  let itemStart = 0;
  const finish = (end: number) => {
    if (count >= fewestItems) spans.push({ rule: "stuffing", start, end, params: { count } });
    count = 0;
  };
  for (const match of text.matchAll(/[,，、;；|\n.。]/g)) {
    const item = text.slice(itemStart, match.index);
    const isItem = !/[\n.。]/.test(match[0]) && item.length <= longestItem && /\p{L}/u.test(item);
    if (!isItem) finish(itemStart);
    else {
      if (count === 0) start = itemStart;
      count++;
    }
    itemStart = match.index + 1;
  }
  finish(text.length);
  return spans;
}

function overusedWords(text: string): Span[] {
  const all = countWords(text);
  if (all < 60) return [];
  const uses = new Map<string, { start: number; end: number; count: number }>();
  for (const match of text.matchAll(/\p{L}{5,40}/gu)) {
    const word = match[0].toLowerCase();
    const use = uses.get(word) ?? { start: match.index, end: match.index + match[0].length, count: 0 };
    uses.set(word, { ...use, count: use.count + 1 });
  }
  return [...uses.values()]
    .filter(({ count }) => count >= 10 && count / all >= 0.125)
    .map(({ start, end, count }) => ({ rule: "stuffing", start, end, params: { count } }));
}

function shoutedSpans(text: string): Span[] {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals >= 80 && capitals > 2 * small) return [{ rule: "shouting", start: 0, end: text.length }];
  return [...text.matchAll(/[!！]{4,}/g)].slice(0, 3).map((match) => ({
    rule: "shouting" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
