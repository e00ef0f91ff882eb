import { hundredths, signalShare } from "@/lib/matching/formulas";
import { Names } from "@/lib/matching/names";
import { PairLists } from "@/lib/matching/pair-lists";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchSignals } from "@/lib/matching/snapshot";
import { type SignalKey, signalKeys } from "@/lib/signals/parts";
import { type Tier, tiers } from "@/lib/tiers";

const perSignal = 4;
const rowLength = signalKeys.length * perSignal;
const onPrior = -1;

/**
 * Signals by slot and cell (`tier:family`): every number once, and for each cell the points that they earn, ready to be
 * added up. Numbers are kept in single precision, and the points are computed from what is kept.
 */
export class SignalColumns {
  readonly cells = new Names();
  private readonly rows = new PairLists();
  private numbers = new Float32Array(rowLength * 16);
  private counts = new Uint16Array(2 * 16);
  private readonly free: number[] = [];
  private rowCount = 0;
  /** By cell: points in hundredths by slot, -1 where the prior stands in. */
  private readonly quality: Int16Array[] = [];
  private slotCount = 0;

  constructor(private policy: RankingPolicy) {}

  resize(slots: number): void {
    this.rows.resize(slots);
    this.slotCount = slots;
    for (const [cell, old] of this.quality.entries()) {
      if (!old) continue;
      this.quality[cell] = new Int16Array(slots).fill(onPrior);
      this.quality[cell]?.set(old);
    }
  }

  /** Replaces all signals of a slot. */
  set(slot: number, signals: Readonly<Record<string, MatchSignals>>): void {
    this.clear(slot);
    const pairs: number[] = [];
    for (const [cell, value] of Object.entries(signals)) {
      const number = this.cells.number(cell);
      const row = this.newRow();
      this.write(row, value);
      pairs.push(number, row);
      this.qualityOf(number)[slot] = this.points(row, tierOf(cell));
    }
    this.rows.set(slot, pairs);
  }

  clear(slot: number): void {
    for (let index = 0; index < this.rows.count(slot); index++) {
      this.free.push(this.rows.value(slot, index));
      const points = this.quality[this.rows.key(slot, index)];
      if (points) points[slot] = onPrior;
    }
    this.rows.set(slot, []);
  }

  /** Points in hundredths by slot, -1 where the prior stands in; null when nobody has signals in this cell. */
  pointsIn(cell: string): Int16Array | null {
    return this.quality[this.cells.find(cell)] ?? null;
  }

  read(slot: number, cell: string): MatchSignals | null {
    const row = this.rows.find(slot, this.cells.find(cell));
    return row < 0 ? null : this.rowAt(row);
  }

  /** The points of each signal, or null where the prior stands in. */
  componentsOf(slot: number, cell: string): Record<SignalKey, number> | null {
    const signals = this.read(slot, cell);
    return signals && signalComponents(signals, tierOf(cell), this.policy);
  }

  readAll(slot: number): Record<string, MatchSignals> {
    const all: Record<string, MatchSignals> = {};
    for (let index = 0; index < this.rows.count(slot); index++)
      all[this.cells.text(this.rows.key(slot, index))] = this.rowAt(this.rows.value(slot, index));
    return all;
  }

  /** Computes all points anew for other weights. */
  weighBy(policy: RankingPolicy, slots: number): void {
    this.policy = policy;
    for (let slot = 0; slot < slots; slot++)
      for (let index = 0; index < this.rows.count(slot); index++) {
        const cell = this.rows.key(slot, index);
        const points = this.points(this.rows.value(slot, index), tierOf(this.cells.text(cell)));
        this.qualityOf(cell)[slot] = points;
      }
  }

  get bytes(): number {
    const points = this.quality.reduce((total, column) => total + (column?.byteLength ?? 0), 0);
    return points + this.rows.bytes + this.numbers.byteLength + this.counts.byteLength;
  }

  private qualityOf(cell: number): Int16Array {
    const known = this.quality[cell];
    if (known) return known;
    const made = new Int16Array(this.slotCount).fill(onPrior);
    this.quality[cell] = made;
    return made;
  }

  private points(row: number, tier: Tier): number {
    let total = 0;
    for (const [index, key] of signalKeys.entries()) {
      const value = this.numbers[row * rowLength + index * perSignal] ?? 0;
      total += signalPoints(key, value, tier, this.policy);
    }
    return total;
  }

  private newRow(): number {
    const reused = this.free.pop();
    if (reused !== undefined) return reused;
    if ((this.rowCount + 1) * rowLength > this.numbers.length) {
      const numbers = new Float32Array(this.numbers.length * 2);
      const counts = new Uint16Array(this.counts.length * 2);
      numbers.set(this.numbers);
      counts.set(this.counts);
      this.numbers = numbers;
      this.counts = counts;
    }
    return this.rowCount++;
  }

  private write(row: number, signals: MatchSignals): void {
    for (const [index, key] of signalKeys.entries()) {
      const { value, low, high, effectiveCount } = signals[key];
      this.numbers.set([value, low, high, effectiveCount], row * rowLength + index * perSignal);
    }
    this.counts[2 * row] = Math.min(maxCount, signals.contractCount);
    this.counts[2 * row + 1] = Math.min(maxCount, signals.clientCount);
  }

  private rowAt(row: number): MatchSignals {
    const signal = (index: number) => {
      const at = row * rowLength + index * perSignal;
      const [value = 0, low = 0, high = 0, effectiveCount = 0] = this.numbers.subarray(at, at + perSignal);
      return { value, low, high, effectiveCount };
    };
    return {
      scoping: signal(0),
      review: signal(1),
      delivery: signal(2),
      contractCount: this.counts[2 * row] ?? 0,
      clientCount: this.counts[2 * row + 1] ?? 0,
    };
  }
}

const maxCount = 65_535;

export function signalComponents(
  signals: MatchSignals,
  tier: Tier,
  policy: RankingPolicy,
): Record<SignalKey, number> {
  const points = (key: SignalKey) => signalPoints(key, signals[key].value, tier, policy) / 100;
  return { scoping: points("scoping"), review: points("review"), delivery: points("delivery") };
}

/** Points in hundredths that a signal's value earns. */
function signalPoints(key: SignalKey, value: number, tier: Tier, policy: RankingPolicy): number {
  return hundredths(policy.points[tier][key] * signalShare(value, policy));
}

/** Cells are named `tier:family`. */
function tierOf(cell: string): Tier {
  return tiers.find((tier) => cell.startsWith(`${tier}:`)) ?? "judgment";
}
