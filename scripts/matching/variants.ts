import { type RankingPolicy, rankingPolicy } from "@/lib/matching/policy";

interface Variant {
  policy?: RankingPolicy;
  change?: (record: Record<string, unknown>) => Record<string, unknown>;
}

const { points, newcomers } = rankingPolicy;
const places = (commodity: number[], judgment: number[]) => ({
  ...rankingPolicy,
  newcomers: { ...newcomers, places: { commodity, judgment } },
});

/** Ours with a part switched off, or done otherwise. */
export const variants: Record<string, Variant> = {
  "no newcomers' places": { policy: places([], []) },
  "no turns": { policy: { ...rankingPolicy, tieBand: 0 } },
  "merit only": { policy: { ...places([], []), tieBand: 0 } },
  "no entry check": { change: ({ practisesChecks: _, ...record }) => record },
  "no work with a skill": { policy: { ...rankingPolicy, fit: { ...rankingPolicy.fit, finishedShare: 0 } } },
  "no signals": {
    policy: {
      ...rankingPolicy,
      points: {
        commodity: { ...points.commodity, scoping: 0, review: 0, delivery: 0 },
        judgment: { ...points.judgment, scoping: 0, review: 0, delivery: 0 },
      },
    },
  },
  "one weighting for both tiers": {
    policy: { ...rankingPolicy, points: { commodity: points.commodity, judgment: points.commodity } },
  },
};
