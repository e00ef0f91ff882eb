import type { Tier } from "@/lib/tiers";

export const componentKeys = ["fit", "response", "price", "scoping", "review", "delivery"] as const;
export type ComponentKey = (typeof componentKeys)[number];

/** Every weight and limit of the ranking, in one place and under one version. */
export interface RankingPolicy {
  version: string;
  /** Points out of 100 for a perfect value of each component. */
  points: Record<Tier, Record<ComponentKey, number>>;
  fit: {
    /** Parts of fit; a part that a listing does not ask for is shared out among the others. */
    parts: { skills: number; unknowns: number; text: number };
    /** How much closed contracts with a skill count beside the declared level. */
    finishedShare: number;
    /** Level assumed when none is declared. */
    unsaidLevel: number;
    /** Full points from this mean skill value on. */
    saturation: number;
  };
  /** Signals earn nothing at or below `from` and everything at or above `to` (0-100). */
  signal: { from: number; to: number };
  response: { priorAccepted: number; priorInvited: number };
  price: { gate: number; softness: number; unknown: number };
  startSlackDays: number;
  /** Within so many points people take turns by exposure owed. */
  tieBand: number;
  tieBandSpread: number;
  newcomers: {
    places: Record<Tier, readonly number[]>;
    /** What everyone starts with: position-weighted appearances in newcomers' places. */
    credit: number;
    maxWeeks: number;
    /** Coverage of the asked skills, against the mean of the ten best. */
    minCoverage: number;
    /**
     * Attention a week below which somebody who is no newcomer any more counts as seldom seen: a kept place that no newcomer takes
     * goes to the best of those. Attention at place r is 1 / log2(1 + r); 0: nobody is.
     */
    seldomSeen: number;
  };
  /** People on the first page. */
  page: Record<Tier, number>;
  depth: number;
}

/**
 * Version 3: places kept for newcomers that no newcomer takes go to people seldom seen, which costs nothing in success and
 * brings people to the front whom nobody had hired yet (docs/matching.md).
 * In the judgment lane a price never earns points: its 8 go to quality +4, skills +3, response +1. Quality (50 and 64) is
 * split 10/30/60 and 35/45/20 between scoping, review and delivery.
 */
export const rankingPolicy: RankingPolicy = {
  version: "rank-3",
  points: {
    commodity: { fit: 22, response: 10, price: 18, scoping: 5, review: 15, delivery: 30 },
    judgment: { fit: 28, response: 8, price: 0, scoping: 22.4, review: 28.8, delivery: 12.8 },
  },
  fit: {
    parts: { skills: 0.8, unknowns: 0.1, text: 0.1 },
    finishedShare: 0.1,
    unsaidLevel: 3,
    saturation: 0.9,
  },
  signal: { from: 35, to: 90 },
  response: { priorAccepted: 3, priorInvited: 4 },
  price: { gate: 1.6, softness: 0.2, unknown: 0.6 },
  startSlackDays: 21,
  tieBand: 3,
  tieBandSpread: 6,
  newcomers: {
    places: { commodity: [3, 5, 7, 9], judgment: [4, 8] },
    credit: 8,
    maxWeeks: 26,
    minCoverage: 0.8,
    seldomSeen: 0.1,
  },
  page: { commodity: 10, judgment: 5 },
  depth: 20,
};
