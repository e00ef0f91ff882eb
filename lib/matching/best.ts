/** Whether the first of two comes before the second where their standing is equal. */
export type Before = (slot: number, other: number) => boolean;

/** Keeps the best so many of all that are offered: a heap with the worst of them on top. */
export class Best {
  private slots: Int32Array;
  private standings: Float64Array;
  count = 0;

  constructor(
    private readonly size: number,
    private readonly isBefore: Before,
  ) {
    this.slots = new Int32Array(Math.min(size, 64));
    this.standings = new Float64Array(this.slots.length);
  }

  /** What has to be reached to be kept at all. */
  get threshold(): number {
    return this.count < this.size ? Number.NEGATIVE_INFINITY : (this.standings[0] ?? 0);
  }

  offer(slot: number, standing: number): void {
    if (this.count < this.size) {
      if (this.count === this.slots.length) this.grow();
      this.rise(this.count++, slot, standing);
      return;
    }
    const worst = this.standings[0] ?? 0;
    if (standing < worst || (standing === worst && !this.isBefore(slot, this.slots[0] ?? 0))) return;
    this.sink(slot, standing);
  }

  /** Empties the heap, best first. */
  drain(): number[] {
    const order: number[] = new Array(this.count);
    while (this.count > 0) {
      order[this.count - 1] = this.slots[0] ?? 0;
      this.count--;
      if (this.count > 0) this.sink(this.slots[this.count] ?? 0, this.standings[this.count] ?? 0);
    }
    return order;
  }

  private isWorse(slot: number, standing: number, at: number): boolean {
    const other = this.standings[at] ?? 0;
    return standing < other || (standing === other && this.isBefore(this.slots[at] ?? 0, slot));
  }

  private rise(from: number, slot: number, standing: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(slot, standing, parent)) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, slot, standing);
  }

  private sink(slot: number, standing: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.count) break;
      const right = child + 1;
      if (right < this.count && this.isWorse(this.slots[right] ?? 0, this.standings[right] ?? 0, child))
        child = right;
      if (this.isWorse(slot, standing, child)) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, slot, standing);
  }

  private move(from: number, to: number): void {
    this.slots[to] = this.slots[from] ?? 0;
    this.standings[to] = this.standings[from] ?? 0;
  }

  private put(at: number, slot: number, standing: number): void {
    this.slots[at] = slot;
    this.standings[at] = standing;
  }

  private grow(): void {
    const slots = new Int32Array(Math.min(this.size, this.slots.length * 2));
    const standings = new Float64Array(slots.length);
    slots.set(this.slots);
    standings.set(this.standings);
    this.slots = slots;
    this.standings = standings;
  }
}
