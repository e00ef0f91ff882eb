import { plainWords } from "@/lib/tiering/ignored-words";
import { type Example, fitLogistic } from "./fit-logistic";
import { foldPosts } from "./fold-posts";
import { targetOf } from "./measures";
import type { Labelled } from "./read-data";

/** Held-out probabilities of the plainest model there is: words and pairs of words, TF-IDF, logistic regression, same folds. */
export function bagOfWords(posts: Labelled[], seed: string): number[] {
  const bags = posts.map((post) => bagOf(post.text));
  return foldwise(posts, seed, (train) => {
    const holders = new Map<string, number>();
    for (const index of train)
      for (const word of bags[index]?.keys() ?? []) holders.set(word, (holders.get(word) ?? 0) + 1);
    const kept = [...holders].filter(([, count]) => count >= 2).map(([word]) => word);
    const place = new Map(kept.map((word, i) => [word, i]));
    return {
      count: kept.length,
      features: (index) => tfIdf(bags[index] ?? new Map(), place, holders, train.length),
    };
  });
}

/** Held-out probabilities from one number, such as the length or the price. */
export function oneNumber(posts: Labelled[], seed: string, number: (post: Labelled) => number): number[] {
  return foldwise(posts, seed, () => ({
    count: 1,
    features: (index) => [[0, posts[index] ? number(posts[index]) : 0]],
  }));
}

type View = { count: number; features: (index: number) => [number, number][] };

function foldwise(posts: Labelled[], seed: string, viewOf: (train: number[]) => View): number[] {
  const folds = 8;
  const fold = foldPosts(posts, folds, seed);
  const probabilities = new Array<number>(posts.length).fill(0.5);
  for (let k = 0; k < folds; k++) {
    const train = posts.map((_, i) => i).filter((i) => fold[i] !== k);
    const view = viewOf(train);
    const examples: Example[] = train.map((i) => ({
      features: view.features(i),
      target: targetOf(posts[i]?.score ?? 2),
      weight: 1,
    }));
    const { weights, bias } = fitLogistic(
      examples,
      new Float64Array(view.count),
      new Float64Array(view.count).fill(0.3),
    );
    for (const [i] of posts.entries()) {
      if (fold[i] !== k) continue;
      const logit = view
        .features(i)
        .reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, bias);
      probabilities[i] = 1 / (1 + Math.exp(-logit));
    }
  }
  return probabilities;
}

function bagOf(text: string): Map<string, number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !plainWords.has(word));
  const bag = new Map<string, number>();
  for (const [i, word] of words.entries())
    for (const id of i > 0 ? [word, `${words[i - 1]} ${word}`] : [word]) bag.set(id, (bag.get(id) ?? 0) + 1);
  return bag;
}

function tfIdf(
  bag: Map<string, number>,
  place: Map<string, number>,
  holders: Map<string, number>,
  posts: number,
): [number, number][] {
  const values = [...bag].flatMap(([word, count]): [number, number][] => {
    const at = place.get(word);
    return at === undefined
      ? []
      : [[at, (1 + Math.log(count)) * (1 + Math.log(posts / (holders.get(word) ?? 1)))]];
  });
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return values.map(([at, value]) => [at, (3 * value) / length]);
}
