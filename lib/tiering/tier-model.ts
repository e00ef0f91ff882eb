import type { KnownWords } from "./find-features";
import shipped from "./tier-model.json" with { type: "json" };

/** The fitted numbers. Weights are log-odds of judgment for each unit of a weighed feature, calibration included. */
export type TierModel = {
  version: string;
  bias: number;
  cues: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, { weight: number; rarity: number }>;
  /** The same words and pairs, to ask whether one is of use before it is put together. */
  known: KnownWords;
};

/** The form in which a model is stored: `words` holds weight and rarity. */
export type StoredModel = {
  version: string;
  bias: number;
  cues: Record<string, number>;
  words: Record<string, number[]>;
};

/** Reads a stored model. */
export function readModel(stored: StoredModel): TierModel {
  const words = new Map(
    Object.entries(stored.words).map(([word, [weight = 0, rarity = 0]]) => [word, { weight, rarity }]),
  );
  return {
    version: stored.version,
    bias: stored.bias,
    cues: new Map(Object.entries(stored.cues)),
    words,
    known: knownWords(words.keys()),
  };
}

function knownWords(words: Iterable<string>): KnownWords {
  const seconds = new Map<string, Set<string>>();
  const single = new Set<string>();
  for (const word of words) {
    const [first = "", second] = word.split(" ");
    if (second === undefined) single.add(first);
    else seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return {
    has: (word) => single.has(word),
    follows: (first, second) => seconds.get(first)?.has(second) ?? false,
  };
}

/** The model that Plumbline runs; made by `npm run train:tier`. */
export const shippedModel: TierModel = readModel(shipped as StoredModel);
