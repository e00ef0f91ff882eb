import { db } from "@/lib/db";
import { type ComponentKey, componentKeys } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import { storedRunSchema } from "@/lib/matching/stored-run";

/** How somebody stood when a client last saw them for a package, and what is different today. */
export interface LastShown {
  rankRunId: string;
  at: Date;
  place: number;
  score: number;
  /** Whether its receipt is still kept. */
  hasReceipt: boolean;
  /** Points that parts have gained or lost since, the largest first. */
  changes: { key: ComponentKey; points: number }[];
}

export async function lastShown(
  freelancerId: string,
  packageId: string,
  today: RankEntry | null,
): Promise<LastShown | null> {
  const showing = await db.showing.findFirst({
    where: { freelancerId, place: { not: null }, rankRun: { packageId } },
    orderBy: { at: "desc" },
    select: { rankRunId: true, at: true, place: true, rankRun: { select: { result: true, receipt: true } } },
  });
  if (!showing || showing.place === null) return null;
  const { order } = storedRunSchema.parse(showing.rankRun.result);
  const then = order.find((entry) => entry.freelancerId === freelancerId);
  if (!then) return null;
  return {
    rankRunId: showing.rankRunId,
    at: showing.at,
    place: showing.place,
    score: then.score,
    hasReceipt: showing.rankRun.receipt !== null,
    changes: today ? changesBetween(then, today) : [],
  };
}

/** Parts that differ by a tenth of a point or more. */
export function changesBetween(then: Pick<RankEntry, "components">, today: Pick<RankEntry, "components">) {
  return componentKeys
    .map((key) => ({ key, points: Math.round((today.components[key] - then.components[key]) * 10) / 10 }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
