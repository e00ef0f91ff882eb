import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";

/** Why someone stands at this place: points alone, a turn within the tie band, or a place kept for newcomers. */
export type PlaceReason = "merit" | "turn" | "newcomer";

export interface Standing {
  person: MatchFreelancer;
  score: number;
  coverage: number;
}

export interface Placed<Entry extends Standing> {
  entry: Entry;
  isNewcomer: boolean;
  reason: PlaceReason;
  /** Place by points alone, from 1. */
  meritRank: number;
}

/**
 * The list-wise steps. First people within three points take turns, the ones owed exposure first; then each place
 * kept for newcomers goes to the best eligible one unless enough of them stand above it already.
 */
export function place<Entry extends Standing>(
  entries: readonly Entry[],
  listing: MatchListing,
  policy: RankingPolicy,
  now: Date,
  epoch: string | number,
): Placed<Entry>[] {
  const ties = new Map(
    entries.map((entry) => [entry.person.id, tieOf(`${listing.packageId}:${epoch}:${entry.person.id}`)]),
  );
  const lot = (entry: Entry) => ties.get(entry.person.id) ?? 0;
  const byId = (a: Entry, b: Entry) => lot(a) - lot(b) || (a.person.id < b.person.id ? -1 : 1);
  const byMerit = [...entries].sort((a, b) => b.score - a.score || byId(a, b));
  const ranks = new Map(byMerit.map((entry, index) => [entry.person.id, index + 1]));
  const inTurn = byMerit
    .map((entry) => ({ entry, standing: entry.score + turnBonus(entry.person, policy) }))
    .sort((a, b) => b.standing - a.standing || byId(a.entry, b.entry));
  const needed = neededCoverage(byMerit, policy);
  const placed = inTurn.map(({ entry }, index): Placed<Entry> => {
    const meritRank = ranks.get(entry.person.id) ?? index + 1;
    return {
      entry,
      meritRank,
      isNewcomer: isNewcomer(entry, needed, policy, now),
      reason: index + 1 < meritRank ? "turn" : "merit",
    };
  });
  return keepPlaces(placed, policy.newcomers.places[listing.tier], listing.limit ?? policy.depth);
}

/** Points lent by exposure owed: 0 to the width of the tie band, so nobody overtakes a larger difference. */
export function turnBonus({ exposure }: MatchFreelancer, { tieBand, tieBandSpread }: RankingPolicy): number {
  const owed = 0.5 + (exposure.deserved - exposure.received) / tieBandSpread;
  return tieBand * Math.min(1, Math.max(0, owed));
}

function neededCoverage(byMerit: readonly Standing[], policy: RankingPolicy): number {
  const best = byMerit.slice(0, 10);
  if (best.length === 0) return 0;
  return (
    (policy.newcomers.minCoverage * best.reduce((total, { coverage }) => total + coverage, 0)) / best.length
  );
}

/** New by the calendar and by what has been seen of them; never by how many contracts went well. */
function isNewcomer(
  { person, coverage }: Standing,
  needed: number,
  { newcomers }: RankingPolicy,
  now: Date,
): boolean {
  const weeks = (now.getTime() - person.joinedAt.getTime()) / (7 * 86_400_000);
  return (
    person.newcomerCredit > 0 && weeks <= newcomers.maxWeeks && person.evidence !== 0 && coverage >= needed
  );
}

function keepPlaces<Entry extends Standing>(
  placed: readonly Placed<Entry>[],
  kept: readonly number[],
  limit: number,
): Placed<Entry>[] {
  const newcomers = placed.filter(({ isNewcomer }) => isNewcomer);
  const taken = new Set<Placed<Entry>>();
  const order: Placed<Entry>[] = [];
  let seen = 0;
  let next = 0;
  while (order.length < Math.min(limit, placed.length)) {
    const position = order.length + 1;
    const owed = kept.includes(position) && seen < kept.filter((other) => other <= position).length;
    const newcomer = owed ? newcomers.find((candidate) => !taken.has(candidate)) : undefined;
    let regular = placed[next];
    while (regular && taken.has(regular)) regular = placed[++next];
    const chosen = newcomer ?? regular;
    if (!chosen) break;
    taken.add(chosen);
    if (chosen.isNewcomer) seen++;
    order.push(newcomer && newcomer !== regular ? { ...chosen, reason: "newcomer" } : chosen);
  }
  return order;
}

/** A lot drawn from the listing, the epoch and the person (FNV-1a): the same for everyone who recomputes it. */
function tieOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
