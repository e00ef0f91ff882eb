import { type RankingPolicy, rankingPolicy } from "@/lib/matching/policy";

/**
 * Every policy that was ever in force, newest first. When the weights change, the one that was stays here as it was, so
 * that receipts from its time can still be computed.
 */
const policies: readonly RankingPolicy[] = [rankingPolicy, earlier("rank-2", 0.1), earlier("rank-1", 0.2)];

/** Versions 1 and 2: nobody counted as seldom seen. */
function earlier(version: string, finishedShare: number): RankingPolicy {
  const { fit, newcomers } = rankingPolicy;
  return {
    ...rankingPolicy,
    version,
    fit: { ...fit, finishedShare },
    newcomers: { ...newcomers, seldomSeen: 0 },
  };
}

/** The policy of that version, or null when there never was one. */
export function policyOf(version: string): RankingPolicy | null {
  return policies.find((policy) => policy.version === version) ?? null;
}
