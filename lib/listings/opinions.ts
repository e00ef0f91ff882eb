import { db } from "@/lib/db";
import type { Tier } from "@/lib/tiers";

/** What a language model said about a package's tier, or that it has not yet. */
export interface OpinionView {
  state: "waiting" | "answered" | "failed";
  tier: Tier | null;
  reason: string;
  quotes: string[];
  /** The language that it was asked to answer in. */
  language: string;
  model: string;
  askedAt: Date;
}

/** The last opinion on each package that has one. */
export async function latestOpinions(packageIds: readonly string[]): Promise<Map<string, OpinionView>> {
  const rows = await db.tierOpinion.findMany({
    where: { packageId: { in: [...packageIds] } },
    distinct: ["packageId"],
    orderBy: [{ packageId: "asc" }, { askedAt: "desc" }],
    select: {
      packageId: true,
      state: true,
      tier: true,
      reason: true,
      quotes: true,
      language: true,
      model: true,
      askedAt: true,
    },
  });
  return new Map(rows.map(({ packageId, ...opinion }) => [packageId, opinion]));
}
