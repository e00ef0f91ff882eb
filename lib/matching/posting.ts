/** A list of slots in ascending order, each with a small number; read in one sweep, changed in place. */
export class Posting {
  slots = new Int32Array(8);
  codes = new Uint16Array(8);
  length = 0;

  /** Adds a slot or changes its code. A slot beyond the last is appended, any other moves what comes after it. */
  set(slot: number, code: number): void {
    const at = this.find(slot);
    if (this.slots[at] === slot && at < this.length) {
      this.codes[at] = code;
      return;
    }
    if (this.length === this.slots.length) this.grow();
    this.slots.copyWithin(at + 1, at, this.length);
    this.codes.copyWithin(at + 1, at, this.length);
    this.slots[at] = slot;
    this.codes[at] = code;
    this.length++;
  }

  delete(slot: number): void {
    const at = this.find(slot);
    if (this.slots[at] !== slot || at >= this.length) return;
    this.slots.copyWithin(at, at + 1, this.length);
    this.codes.copyWithin(at, at + 1, this.length);
    this.length--;
  }

  /** Where the slot is, or belongs. */
  private find(slot: number): number {
    let low = 0;
    let high = this.length;
    if (high > 0 && (this.slots[high - 1] ?? 0) < slot) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const codes = new Uint16Array(slots.length);
    slots.set(this.slots);
    codes.set(this.codes);
    this.slots = slots;
    this.codes = codes;
  }
}
