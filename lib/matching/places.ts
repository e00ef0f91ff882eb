import type { Sweep } from "@/lib/matching/sweep";

/** Why someone stands at this place: points alone, a turn within the tie band, or a place kept for newcomers. */
export type PlaceReason = "merit" | "turn" | "newcomer";

export interface Placed {
  slot: number;
  isNewcomer: boolean;
  reason: PlaceReason;
  /** Place by points alone, from 1. */
  meritRank: number;
}

/**
 * Fills the places in order. Each goes to the next in standing, in which people within three points take turns; a place
 * kept for newcomers goes to the best of those, unless enough of them stand above it already.
 */
export function place(
  { best, newcomers, isNewcomer, meritRank }: Sweep,
  kept: readonly number[],
  limit: number,
): Placed[] {
  const inTurn = new Map(best.map((slot, index) => [slot, index + 1]));
  const taken = new Set<number>();
  const order: Placed[] = [];
  let seen = 0;
  let next = 0;
  let nextNewcomer = 0;
  while (order.length < Math.min(limit, best.length)) {
    while (taken.has(best[next] ?? -1)) next++;
    while (taken.has(newcomers[nextNewcomer] ?? -1)) nextNewcomer++;
    const position = order.length + 1;
    const isOwed = seen < kept.filter((other) => other <= position).length && kept.includes(position);
    const regular = best[next];
    const newcomer = isOwed ? newcomers[nextNewcomer] : undefined;
    const slot = newcomer ?? regular;
    if (slot === undefined) break;
    taken.add(slot);
    if (isNewcomer(slot)) seen++;
    const rank = meritRank(slot);
    const turn = (inTurn.get(slot) ?? rank) < rank ? "turn" : "merit";
    order.push({
      slot,
      isNewcomer: isNewcomer(slot),
      reason: newcomer !== undefined && newcomer !== regular ? "newcomer" : turn,
      meritRank: rank,
    });
  }
  return order;
}
