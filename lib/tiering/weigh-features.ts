import type { Bag, Features, Found, Span } from "./find-features";

export type Weighed = { id: string; value: number; spans: Span[] };

/** How much of the say the sentences have one by one; the rest belongs to the text as a whole. Chosen by cross-validation. */
const sentenceSay = 0.8;

/**
 * Features as the numbers that the linear model multiplies. Counts grow by their logarithm, each family is divided by its own length,
 * and sentences are averaged, so that a long text and a short one that say the same weigh the same. `rarity` gives a word's inverse
 * document frequency, or undefined for a word outside the vocabulary.
 */
export function weighFeatures(features: Features, rarity: (word: string) => number | undefined): Weighed[] {
  return average(features, (bag) => weighBag(bag, rarity));
}

/** As weighFeatures, for the Chinese cues, whose weights are set by hand. */
export function weighChinese(features: Features): Weighed[] {
  return average(features, ({ chinese }) => {
    const cues = [...chinese].map(asLog);
    const scale = 1.6 / Math.sqrt(2 + squares(cues));
    return cues.map((cue) => ({ ...cue, value: cue.value * scale }));
  });
}

function average(features: Features, weigh: (bag: Bag) => Weighed[]): Weighed[] {
  const whole = weigh(features.whole);
  if (features.sentences.length < 2) return whole;
  const sum = new Map<string, Weighed>();
  for (const item of whole)
    sum.set(item.id, {
      ...item,
      value: item.id.startsWith("head:") ? item.value : item.value * (1 - sentenceSay),
    });
  for (const { bag, share } of features.sentences) {
    for (const { id, value } of weigh(bag)) {
      const known = sum.get(id);
      if (known && !id.startsWith("head:")) known.value += value * sentenceSay * share;
    }
  }
  return [...sum.values()];
}

function weighBag(bag: Bag, rarity: (word: string) => number | undefined): Weighed[] {
  const heads = [...bag.cues].filter(([id]) => id.startsWith("head:"));
  const cues = [...bag.cues].filter(([id]) => !id.startsWith("head:")).map(asLog);
  const words = [...bag.words].flatMap(([word, found]) => {
    const rare = rarity(word);
    return rare === undefined ? [] : [{ id: word, value: logCount(found) * rare, spans: found.spans }];
  });
  const cueScale = 1.6 / Math.sqrt(2 + squares(cues));
  const headScale = (1 - sentenceSay) * (0.8 / Math.sqrt(1 + heads.length));
  const wordScale = 3 / Math.sqrt(30 + squares(words));
  return [
    ...cues.map((cue) => ({ ...cue, value: cue.value * cueScale })),
    ...heads.map(([id, found]) => ({ id, value: headScale, spans: found.spans })),
    ...words.map((word) => ({ id: `word:${word.id}`, value: word.value * wordScale, spans: word.spans })),
  ];
}

function asLog([id, found]: [string, Found]): Weighed {
  return { id, value: logCount(found), spans: found.spans };
}

function logCount(found: Found): number {
  return Math.log1p(found.count) / Math.LN2;
}

function squares(weighed: Weighed[]): number {
  return weighed.reduce((sum, { value }) => sum + value * value, 0);
}
