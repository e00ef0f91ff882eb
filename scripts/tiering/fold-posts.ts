import type { Labelled } from "./read-data";

/** A fold for each post; posts that share nearly a third of their runs of five words always share a fold. Deterministic. */
export function foldPosts(posts: Labelled[], folds: number, seed: string): number[] {
  const groups = nearDuplicateGroups(posts.map((labelled) => labelled.text));
  return groups.map((group) => Math.floor(unit(seed + (posts[group]?.post.id ?? "")) * folds));
}

/** For each text the index of the first text of its group of near-duplicates. */
export function nearDuplicateGroups(texts: string[]): number[] {
  const runs = texts.map(runsOf);
  const group = texts.map((_, index) => index);
  const holders = new Map<string, number[]>();
  for (const [index, set] of runs.entries()) {
    const shared = new Map<number, number>();
    for (const run of set)
      for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const smaller = Math.min(set.size, runs[other]?.size ?? 0);
      if (count > 0.3 * smaller) join(group, index, other);
    }
    for (const run of set) holders.set(run, [...(holders.get(run) ?? []).slice(-40), index]);
  }
  return group.map((_, index) => root(group, index));
}

function runsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set(
    words.slice(0, Math.max(0, words.length - 4)).map((_, i) => words.slice(i, i + 5).join(" ")),
  );
}

function root(group: number[], index: number): number {
  let at = index;
  while (group[at] !== at) at = group[at] ?? at;
  return at;
}

function join(group: number[], a: number, b: number): void {
  const [first, second] = [root(group, a), root(group, b)].sort((x, y) => x - y);
  if (first !== undefined && second !== undefined) group[second] = first;
}

/** A number in [0, 1) from a text (FNV-1a). */
export function unit(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}
