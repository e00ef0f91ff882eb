import type { Features } from "@/lib/tiering/find-features";
import { scoreFeatures } from "@/lib/tiering/score-features";
import { readModel, type TierModel } from "@/lib/tiering/tier-model";
import { fitPlatt } from "./fit-logistic";
import { fitTierModel, type Prepared, type Vocabulary } from "./fit-tier-model";
import { foldPosts } from "./fold-posts";
import { targetOf } from "./measures";

export type HeldOut = { post: Prepared; logit: number; model: TierModel };

const folds = 8;

/** Every post scored by a model that saw neither it nor a near-duplicate of it. */
export function crossValidate(
  posts: Prepared[],
  tasks: { features: Features; target: number }[],
  vocabulary: Vocabulary,
  seed: string,
): HeldOut[] {
  const fold = foldPosts(
    posts.map((post) => post.labelled),
    folds,
    seed,
  );
  const raw = Array.from({ length: folds }, (_, k) => {
    const model = readModel(
      fitTierModel(
        posts.filter((_, i) => fold[i] !== k),
        tasks,
        vocabulary,
      ),
    );
    return posts
      .filter((_, i) => fold[i] === k)
      .map((post) => ({ post, model, logit: scoreFeatures(post.features, model).logit }));
  });
  return raw.flatMap((heldOut, k) => {
    const model = heldOut[0] && scaled(heldOut[0].model, platt(raw.filter((_, other) => other !== k).flat()));
    return model ? heldOut.map((one) => ({ ...one, model })) : [];
  });
}

/** The model with the calibration of the other folds multiplied in, as in the shipped one; `logit` stays as it was. */
function scaled(model: TierModel, { slope, offset }: { slope: number; offset: number }): TierModel {
  return {
    ...model,
    bias: model.bias * slope + offset,
    cues: new Map([...model.cues].map(([id, weight]) => [id, weight * slope])),
    words: new Map(
      [...model.words].map(([word, { weight, rarity }]) => [word, { weight: weight * slope, rarity }]),
    ),
  };
}

/** Calibration learned on held-out logits, without the post's own fold of a second cut, so that its error is honest. */
export function calibrate(heldOut: HeldOut[], seed: string): number[] {
  const fold = foldPosts(
    heldOut.map((one) => one.post.labelled),
    5,
    seed,
  );
  return heldOut.map((one, i) => {
    const others = heldOut.filter((_, j) => fold[j] !== fold[i]);
    const { slope, offset } = plattFor(fold[i] ?? 0, others, seed);
    return 1 / (1 + Math.exp(-(slope * one.logit + offset)));
  });
}

const memo = new Map<string, { slope: number; offset: number }>();

function plattFor(fold: number, others: HeldOut[], seed: string): { slope: number; offset: number } {
  const key = `${seed} ${fold} ${others.length}`;
  const known = memo.get(key);
  if (known) return known;
  const fitted = platt(others);
  memo.set(key, fitted);
  return fitted;
}

export function platt(heldOut: HeldOut[]): { slope: number; offset: number } {
  return fitPlatt(
    heldOut.map((one) => one.logit),
    heldOut.map((one) => targetOf(one.post.labelled.score)),
  );
}
