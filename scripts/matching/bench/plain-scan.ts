import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";

/**
 * The limit to compare with: everybody's quality and a bit for each skill in two plain arrays, one loop over all, the
 * twenty best kept. No gates but the skills, no rules, no reasons: nothing that looks at everyone can be faster.
 */
export class PlainScan {
  private readonly quality: Float32Array;
  private readonly skills: Uint32Array;
  private readonly bits = new Map<string, number>();
  private count = 0;

  constructor(size: number) {
    this.quality = new Float32Array(size);
    this.skills = new Uint32Array(size);
  }

  add(person: MatchFreelancer): void {
    const [signals] = Object.values(person.signals);
    this.quality[this.count] = signals?.review.value ?? 60;
    this.skills[this.count++] = this.maskOf(person.skills.map(({ slug }) => slug));
  }

  best({ skills }: MatchListing): number[] {
    const wanted = this.maskOf(skills);
    const top: number[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < this.count; index++) {
      if (((this.skills[index] ?? 0) & wanted) === 0) continue;
      const value = this.quality[index] ?? 0;
      if (top.length === 20 && value <= least) continue;
      let at = top.length < 20 ? top.push(index) - 1 : 19;
      for (; at > 0 && (this.quality[top[at - 1] ?? 0] ?? 0) < value; at--) top[at] = top[at - 1] ?? 0;
      top[at] = index;
      least = this.quality[top.at(-1) ?? 0] ?? 0;
    }
    return top;
  }

  private maskOf(skills: readonly string[]): number {
    return skills.reduce((mask, slug) => {
      if (!this.bits.has(slug)) this.bits.set(slug, this.bits.size % 32);
      return mask | (1 << (this.bits.get(slug) ?? 0));
    }, 0);
  }
}
