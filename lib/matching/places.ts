import type { Sweep } from "@/lib/matching/sweep";

/** Why someone stands at this place: points alone, a turn within the tie band, or a kept place, as a newcomer or as seldom seen. */
export const placeReasons = ["merit", "turn", "newcomer", "unseen"] as const;
export type PlaceReason = (typeof placeReasons)[number];

export interface Placed {
  slot: number;
  isNewcomer: boolean;
  reason: PlaceReason;
  /** Place by points alone, from 1. */
  meritRank: number;
}

/**
 * Fills the places in order. Each goes to the next in standing, in which people within three points take turns; a place
 * kept for newcomers goes to the best of those, or, when none is left, of people seldom seen, unless enough of them stand
 * above it already.
 */
export function place(
  { best, newcomers, unseen, isNewcomer, meritRank }: Sweep,
  kept: readonly number[],
  limit: number,
): Placed[] {
  const inTurn = new Map(best.map((slot, index) => [slot, index + 1]));
  const taken = new Set<number>();
  const order: Placed[] = [];
  let seen = 0;
  let next = 0;
  let nextNewcomer = 0;
  let nextUnseen = 0;
  while (order.length < Math.min(limit, best.length)) {
    while (taken.has(best[next] ?? -1)) next++;
    while (taken.has(newcomers[nextNewcomer] ?? -1)) nextNewcomer++;
    while (taken.has(unseen[nextUnseen] ?? -1)) nextUnseen++;
    const position = order.length + 1;
    const isOwed = seen < kept.filter((other) => other <= position).length && kept.includes(position);
    const regular = best[next];
    const newcomer = isOwed ? newcomers[nextNewcomer] : undefined;
    const owed = newcomer ?? (isOwed ? unseen[nextUnseen] : undefined);
    const slot = owed ?? regular;
    if (slot === undefined) break;
    taken.add(slot);
    if (owed !== undefined || isNewcomer(slot)) seen++;
    const rank = meritRank(slot);
    const turn = (inTurn.get(slot) ?? rank) < rank ? "turn" : "merit";
    order.push({
      slot,
      isNewcomer: isNewcomer(slot),
      reason: owed === undefined || owed === regular ? turn : newcomer === undefined ? "unseen" : "newcomer",
      meritRank: rank,
    });
  }
  return order;
}
