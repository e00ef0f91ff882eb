import { type ComponentKey, type RankingPolicy, rankingPolicy } from "@/lib/matching/policy";

interface Variant {
  policy?: RankingPolicy;
  change?: (record: Record<string, unknown>) => Record<string, unknown>;
}

const { points, newcomers } = rankingPolicy;
const places = (commodity: number[], judgment: number[]) => ({
  ...rankingPolicy,
  newcomers: { ...newcomers, places: { commodity, judgment } },
});
const without = (...keys: ComponentKey[]): RankingPolicy => {
  const none = Object.fromEntries(keys.map((key) => [key, 0]));
  return {
    ...rankingPolicy,
    points: {
      commodity: { ...points.commodity, ...none },
      judgment: { ...points.judgment, ...none },
    },
  };
};

/** Every contract as if from a client never seen before: repeats and clients who may be one go unnoticed. */
let strangers = 0;
const asStranger = (record: Record<string, unknown>) =>
  record.type === "contract.closed" ? { ...record, clientId: `stranger-${strangers++}` } : record;

/** Everybody as if they could take any number of contracts at the same time: nobody is expected to be busy. */
const asRoomy = (record: Record<string, unknown>) =>
  record.type === "freelancer" ? { ...record, capacity: 1_000 } : record;

/** Ours with a part switched off, or done otherwise. */
export const variants: Record<string, Variant> = {
  "no newcomers' places": { policy: places([], []) },
  "nobody seldom seen": { policy: { ...rankingPolicy, newcomers: { ...newcomers, seldomSeen: 0 } } },
  "no turns": { policy: { ...rankingPolicy, tieBand: 0 } },
  "merit only": { policy: { ...places([], []), tieBand: 0 } },
  "no entry check": { change: ({ practisesChecks: _, ...record }) => record },
  "no work with a skill": { policy: { ...rankingPolicy, fit: { ...rankingPolicy.fit, finishedShare: 0 } } },
  "no signals": { policy: without("scoping", "review", "delivery") },
  "no scoping": { policy: without("scoping") },
  "no review": { policy: without("review") },
  "no delivery": { policy: without("delivery") },
  "no response": { policy: without("response") },
  "no look at what runs": { change: asRoomy },
  "no price": { policy: without("price") },
  "every client a stranger": { change: asStranger },
  "one weighting for both tiers": {
    policy: { ...rankingPolicy, points: { commodity: points.commodity, judgment: points.commodity } },
  },
};
