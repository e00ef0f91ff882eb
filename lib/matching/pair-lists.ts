/** A short list of (key, value) pairs of whole numbers for every slot, all in one array. */
export class PairLists {
  private pairs = new Int32Array(64);
  private end = 0;
  private wasted = 0;
  private starts = new Int32Array(0);
  private lengths = new Uint16Array(0);

  resize(slots: number): void {
    const starts = new Int32Array(slots);
    const lengths = new Uint16Array(slots);
    starts.set(this.starts);
    lengths.set(this.lengths);
    this.starts = starts;
    this.lengths = lengths;
  }

  count(slot: number): number {
    return this.lengths[slot] ?? 0;
  }

  key(slot: number, index: number): number {
    return this.pairs[(this.starts[slot] ?? 0) + 2 * index] ?? -1;
  }

  value(slot: number, index: number): number {
    return this.pairs[(this.starts[slot] ?? 0) + 2 * index + 1] ?? -1;
  }

  /** The value of a key, or -1. */
  find(slot: number, key: number): number {
    for (let index = 0; index < this.count(slot); index++)
      if (this.key(slot, index) === key) return this.value(slot, index);
    return -1;
  }

  /** Replaces a slot's list. A longer one moves to the end; what it leaves behind is won back by packing. */
  set(slot: number, flat: readonly number[]): void {
    const length = flat.length / 2;
    if (length > this.count(slot)) {
      this.wasted += 2 * this.count(slot);
      this.makeRoom(flat.length);
      this.starts[slot] = this.end;
      this.end += flat.length;
    } else this.wasted += 2 * (this.count(slot) - length);
    this.lengths[slot] = length;
    this.pairs.set(flat, this.starts[slot] ?? 0);
  }

  get bytes(): number {
    return this.pairs.byteLength + this.starts.byteLength + this.lengths.byteLength;
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.pairs.length) return;
    const isWorthPacking = this.wasted > this.end / 4;
    const from = this.pairs;
    const size = isWorthPacking ? from.length : Math.max(from.length * 2, this.end + more);
    this.pairs = new Int32Array(size);
    if (!isWorthPacking) {
      this.pairs.set(from);
      return;
    }
    let end = 0;
    for (let slot = 0; slot < this.starts.length; slot++) {
      const start = this.starts[slot] ?? 0;
      const length = 2 * (this.lengths[slot] ?? 0);
      this.pairs.set(from.subarray(start, start + length), end);
      this.starts[slot] = end;
      end += length;
    }
    this.end = end;
    this.wasted = 0;
    this.makeRoom(more);
  }
}
