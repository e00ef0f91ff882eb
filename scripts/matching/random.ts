/** Seeded random numbers (mulberry32): the same seed, the same world. */
export class Random {
  private spare: number | null = null;

  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Standard normal (Box-Muller). */
  normal(): number {
    if (this.spare !== null) {
      const spare = this.spare;
      this.spare = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    const angle = 2 * Math.PI * this.next();
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  integer(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list, where `skew` bends an even share 0-1 towards some of them. */
  pickBy<T>(list: readonly T[], skew: (share: number) => number = (share) => share): T {
    return list[Math.floor(list.length * skew(this.next()))] as T;
  }

  /** How many of `count` tries succeed. */
  binomial(count: number, probability: number): number {
    let hits = 0;
    for (let n = 0; n < count; n++) if (this.chance(probability)) hits++;
    return hits;
  }

  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count++;
    return count;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at--) {
      const other = this.integer(at + 1);
      [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
    }
    return copy;
  }
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x));
export const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));
