/** How many people of each field are available, practise which tier and speak what: counted as they change. */
export class Tallies {
  /** By field: how many by set of languages and the three lowest flags. */
  private readonly counts: number[][] = [];

  /** `own` are a person's flags and languages in one number. */
  add(family: number, own: number, change: 1 | -1): void {
    const counts = this.counts[family] ?? [];
    this.counts[family] = counts;
    const at = (own >>> 8) * 8 + (own & 7);
    counts[at] = (counts[at] ?? 0) + change;
  }

  /** Visits each kind of people in a field with how many there are. */
  each(family: number, visit: (flags: number, languages: number, count: number) => void): void {
    for (const [at, count] of (this.counts[family] ?? []).entries())
      if (count) visit(at & 7, at >>> 3, count);
  }

  /** One more than the highest field's number. */
  get families(): number {
    return this.counts.length;
  }
}
