import { cuePriors } from "@/lib/tiering/cue-priors";
import { type Features, findFeatures } from "@/lib/tiering/find-features";
import { prepareText } from "@/lib/tiering/prepare-text";
import { readSegments } from "@/lib/tiering/read-segments";
import type { StoredModel } from "@/lib/tiering/tier-model";
import { weighFeatures } from "@/lib/tiering/weigh-features";
import { type Example, fitLogistic } from "./fit-logistic";
import type { Labelled, OnetTask } from "./read-data";

/** Chosen by cross-validation; what was tried is in docs/tier-model.md. */
export const settings = {
  leastPosts: 10,
  cuePull: 1,
  headPull: 2,
  wordPull: 1,
  partWeight: 0.25,
  onetWeight: 0.02,
  onetEvery: 3,
};

export type Vocabulary = ReadonlyMap<string, number>;
export type Prepared = {
  labelled: Labelled;
  features: Features;
  parts: { features: Features; target: number; weight: number }[];
};

/** Words and pairs of words that stand in enough different posts, with their rarity. */
export function makeVocabulary(all: Features[]): Vocabulary {
  const holders = new Map<string, number>();
  for (const features of all)
    for (const word of features.whole.words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return new Map(
    [...holders]
      .filter(([, count]) => count >= settings.leastPosts)
      .map(([word, count]) => [word, round(Math.log(all.length / count))]),
  );
}

/** The features of a whole post, and of each reader's quoted parts as small texts of their own. */
export function prepareLabelled(labelled: Labelled): Prepared {
  const parts = labelled.parts.flatMap((reader) =>
    reader.map(([quote, tier]) => ({
      features: featuresOf(quote, true),
      target: tier === "J" ? 0.88 : 0.12,
      weight: settings.partWeight * Math.min(1, 3 / reader.length),
    })),
  );
  return { labelled, features: featuresOf(labelled.text), parts };
}

/** `asWork` reads every sentence as asked-for work, whatever it sounds like. */
export function featuresOf(text: string, asWork = false): Features {
  const prepared = prepareText(text);
  const segments = readSegments(prepared);
  if (asWork) for (const segment of segments) if (segment.kind !== "heading") segment.kind = "work";
  return findFeatures(prepared, segments);
}

/** Fits the weights; calibration is multiplied in, so that the model's sum is the calibrated log-odds. `plain` starts from nothing. */
export function fitTierModel(
  posts: Prepared[],
  tasks: { features: Features; target: number; weight?: number }[],
  vocabulary: Vocabulary,
  platt = { slope: 1, offset: 0 },
  version = "unnamed",
  plain = false,
): StoredModel {
  const ids = new Map<string, number>();
  const priors: number[] = [];
  const pulls: number[] = [];
  const indexOf = (id: string) => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    ids.set(id, priors.length);
    priors.push(plain ? 0 : (cuePriors.get(id) ?? 0));
    pulls.push(
      id.startsWith("head:")
        ? settings.headPull
        : id.startsWith("word:")
          ? settings.wordPull
          : settings.cuePull,
    );
    return priors.length - 1;
  };
  const example = (features: Features, target: number, weight: number): Example => ({
    features: weighFeatures(features, (word) => vocabulary.get(word)).map(({ id, value }) => [
      indexOf(id),
      value,
    ]),
    target,
    weight,
  });
  for (const id of cuePriors.keys()) indexOf(id);
  const examples = posts.flatMap(({ labelled, features, parts }) => [
    example(features, softTarget(labelled.score), 1),
    ...parts.map((part) => example(part.features, part.target, part.weight)),
  ]);
  examples.push(
    ...tasks.map((task) => example(task.features, task.target, task.weight ?? settings.onetWeight)),
  );
  const { weights, bias } = fitLogistic(examples, Float64Array.from(priors), Float64Array.from(pulls));
  const cues: [string, number][] = [];
  const words: [string, number[]][] = [];
  for (const [id, index] of ids) {
    const weight = round((weights[index] ?? 0) * platt.slope);
    if (id.startsWith("word:")) words.push([id.slice(5), [weight, vocabulary.get(id.slice(5)) ?? 0]]);
    else cues.push([id, weight]);
  }
  // In alphabetical order, so that the order of the file says nothing about any post.
  const sorted = <T>(entries: [string, T][]) =>
    Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    version,
    bias: round(bias * platt.slope + platt.offset),
    cues: sorted(cues),
    words: sorted(words),
  };
}

/** O*NET tasks that are plainly one or the other, thinned evenly. */
export function prepareTasks(tasks: OnetTask[]): { features: Features; target: number }[] {
  return tasks
    .filter((task) => task.automation !== 2)
    .filter((_, index) => index % settings.onetEvery === 0)
    .map((task) => ({ features: featuresOf(task.text, true), target: task.automation <= 1 ? 0.7 : 0.3 }));
}

function softTarget(score: number): number {
  const targets = [0.04, 0.12, 0.5, 0.88, 0.96];
  const [low, high] = [targets[Math.floor(score)] ?? 0.5, targets[Math.ceil(score)] ?? 0.5];
  return (low + high) / 2;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
