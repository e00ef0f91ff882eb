import type { Posting } from "@/lib/matching/posting";

const end = 2 ** 31 - 1;

/**
 * Reads several postings side by side in the order of slots, so that everything about a slot is at hand at once and
 * nothing has to be remembered by slot.
 */
export class Merge {
  private readonly slots: Int32Array[];
  private readonly codes: Uint16Array[];
  private readonly lengths: Int32Array;
  private readonly at: Int32Array;
  private readonly heads: Int32Array;

  constructor(lists: readonly (Posting | undefined)[]) {
    const present = lists.filter((list) => list !== undefined && list.length > 0) as Posting[];
    this.slots = present.map(({ slots }) => slots);
    this.codes = present.map(({ codes }) => codes);
    this.lengths = Int32Array.from(present, ({ length }) => length);
    this.at = new Int32Array(present.length);
    this.heads = Int32Array.from(present, ({ slots }) => slots[0] ?? end);
  }

  /** The next slot that is in any list, or -1 after the last. */
  next(): number {
    const { heads } = this;
    let least = end;
    for (let list = 0; list < heads.length; list++) {
      const head = heads[list] ?? end;
      if (head < least) least = head;
    }
    return least === end ? -1 : least;
  }

  /** Takes a slot out of all lists that have it, and adds up the values of its codes. */
  take(slot: number, values: Float64Array): number {
    const { heads } = this;
    let total = 0;
    for (let list = 0; list < heads.length; list++) {
      if (heads[list] !== slot) continue;
      const position = this.at[list] ?? 0;
      total += values[this.codes[list]?.[position] ?? 0] ?? 0;
      this.advance(list, position + 1);
    }
    return total;
  }

  /** Goes on to a slot, leaving out those before it, and counts the lists that have it. */
  count(slot: number): number {
    let count = 0;
    for (let list = 0; list < this.heads.length; list++) {
      const slots = this.slots[list];
      let position = this.at[list] ?? 0;
      if ((this.heads[list] ?? end) < slot) {
        const length = this.lengths[list] ?? 0;
        while (position < length && (slots?.[position] ?? end) < slot) position++;
        this.advance(list, position);
      }
      if (this.heads[list] === slot) count++;
    }
    return count;
  }

  private advance(list: number, position: number): void {
    this.at[list] = position;
    this.heads[list] = position < (this.lengths[list] ?? 0) ? (this.slots[list]?.[position] ?? end) : end;
  }
}
