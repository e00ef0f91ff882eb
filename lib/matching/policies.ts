import { type RankingPolicy, rankingPolicy } from "@/lib/matching/policy";

/** Until version 2 nobody counted as seldom seen. */
const second: RankingPolicy = {
  ...rankingPolicy,
  version: "rank-2",
  newcomers: { ...rankingPolicy.newcomers, seldomSeen: 0 },
};

/**
 * Every policy that was ever in force, newest first. When the weights change, the one that was stays here as it was, so
 * that receipts from its time can still be computed.
 */
const policies: readonly RankingPolicy[] = [
  rankingPolicy,
  second,
  { ...second, version: "rank-1", fit: { ...second.fit, finishedShare: 0.2 } },
];

/** The policy of that version, or null when there never was one. */
export function policyOf(version: string): RankingPolicy | null {
  return policies.find((policy) => policy.version === version) ?? null;
}
