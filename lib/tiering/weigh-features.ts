import type { Bag, Features, Found, Span } from "./find-features";

export type Weighed = { id: string; value: number; spans: Span[] };
type Rarity = (word: string) => number | undefined;

/** How much of the say the sentences have one by one; the rest belongs to the text as a whole. Chosen by cross-validation. */
const sentenceSay = 0.8;

/**
 * Features as the numbers that the linear model multiplies. Counts grow by their logarithm, each family is divided by its own length,
 * and sentences are averaged, so that a long text and a short one that say the same weigh the same. `rarity` gives a word's inverse
 * document frequency, or undefined for a word outside the vocabulary.
 */
export function weighFeatures(features: Features, rarity: Rarity): Weighed[] {
  const weighed = average(features, (bag, put) => weighBag(bag, rarity, put));
  const headScale = (1 - sentenceSay) * (0.8 / Math.sqrt(1 + features.heads.size));
  for (const [id, span] of features.heads)
    weighed.push({ id: `head:${id}`, value: headScale, spans: [span] });
  return weighed;
}

/** As weighFeatures, for the Chinese cues, whose weights are set by hand. */
export function weighChinese(features: Features): Weighed[] {
  return features.whole.chinese.size === 0 ? [] : average(features, weighChineseBag);
}

type Put = (id: string, value: number, spans: Span[]) => void;

function average(features: Features, weigh: (bag: Bag, put: Put) => void): Weighed[] {
  const sum = new Map<string, Weighed>();
  const isOne = features.sentences.length < 2;
  const wholeSay = isOne ? 1 : 1 - sentenceSay;
  weigh(features.whole, (id, value, spans) => sum.set(id, { id, value: value * wholeSay, spans }));
  if (isOne) return [...sum.values()];
  for (const { bag, share } of features.sentences)
    weigh(bag, (id, value) => {
      const known = sum.get(id);
      if (known) known.value += value * sentenceSay * share;
    });
  return [...sum.values()];
}

function weighBag({ cues, words }: Bag, rarity: Rarity, put: Put): void {
  const cueScale = 1.6 / Math.sqrt(2 + squares(cues));
  for (const [id, found] of cues) put(id, logCount(found) * cueScale, found.spans);
  let square = 0;
  for (const [word, found] of words) square += (logCount(found) * (rarity(word) ?? 0)) ** 2;
  const wordScale = 3 / Math.sqrt(30 + square);
  for (const [word, found] of words) {
    const rare = rarity(word);
    if (rare !== undefined) put(`word:${word}`, logCount(found) * rare * wordScale, found.spans);
  }
}

function weighChineseBag({ chinese }: Bag, put: Put): void {
  const scale = 1.6 / Math.sqrt(2 + squares(chinese));
  for (const [id, found] of chinese) put(id, logCount(found) * scale, found.spans);
}

function logCount(found: Found): number {
  return Math.log1p(found.count) / Math.LN2;
}

function squares(bag: Map<string, Found>): number {
  let sum = 0;
  for (const found of bag.values()) sum += logCount(found) ** 2;
  return sum;
}
