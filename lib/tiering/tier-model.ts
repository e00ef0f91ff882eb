import shipped from "./tier-model.json" with { type: "json" };

/** The fitted numbers. Weights are log-odds of judgment for each unit of a weighed feature, calibration included. */
export type TierModel = {
  version: string;
  bias: number;
  cues: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, { weight: number; rarity: number }>;
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
  return {
    version: stored.version,
    bias: stored.bias,
    cues: new Map(Object.entries(stored.cues)),
    words: new Map(
      Object.entries(stored.words).map(([word, [weight = 0, rarity = 0]]) => [word, { weight, rarity }]),
    ),
  };
}

/** The model that Plumbline runs; made by `npm run train:tier`. */
export const shippedModel: TierModel = readModel(shipped as StoredModel);
