/** Draws that are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Bell-shaped around `mean`. */
  normal(mean: number, spread: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the keys, in proportion to its weight. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** `count` different items (all of them when there are fewer), in drawn order. */
  some<T>(items: readonly T[], count: number): T[];
  /** An id of the kind the database makes (UUID version 7), made at `at`. */
  id(at: Date): string;
  /** A stream of its own, so that more draws in one place change nothing in another. */
  branch(name: string): Random;
  /** A stream that is the same from wherever it is asked for. */
  root(name: string): Random;
}

export function randomFrom(seed: string): Random {
  const next = streamOf(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    next,
    whole,
    pick,
    normal: (mean, spread) =>
      mean + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((total, [, weight]) => total + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return pick(entries)[0];
    },
    some(items, count) {
      const left = [...items];
      const chosen: (typeof left)[number][] = [];
      while (chosen.length < count && left.length > 0)
        chosen.push(...left.splice(whole(0, left.length - 1), 1));
      return chosen;
    },
    id: (at) => makeId(at, next),
    branch: (name) => randomFrom(`${seed}/${name}`),
    root: (name) => randomFrom(`${seed.split("/")[0]}//${name}`),
  };
}

function makeId(at: Date, next: () => number): string {
  const time = Math.max(0, at.getTime()).toString(16).padStart(12, "0").slice(-12);
  const hex = (digits: number) => {
    let text = "";
    while (text.length < digits) text += Math.floor(next() * 16).toString(16);
    return text;
  };
  const variant = "89ab".charAt(Math.floor(next() * 4));
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}

/** The sfc32 generator, its state set from the seed's characters. */
function streamOf(seed: string): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let at = 0; at < seed.length; at++) {
    a = Math.imul(a ^ seed.charCodeAt(at), 0x85ebca6b);
    b = (b + a) | 0;
    draw();
  }
  for (let round = 0; round < 16; round++) draw();
  return () => draw() / 4_294_967_296;
}
