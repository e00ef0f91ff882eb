import type { Tx } from "@/lib/db";
import type { ExposureChange } from "@/lib/matching/exposure";
import { rankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import type { Tier } from "@/lib/tiers";

/** One page of a ranking as it was seen. */
export interface SeenPage {
  rankRunId: string;
  tier: Tier;
  /** Everybody seen so far, this page included, in order. */
  seen: readonly RankEntry[];
  /** What this page adds. */
  changes: readonly ExposureChange[];
}

/** Keeps who was seen where, and adds to everybody's account what that spends. */
export async function recordExposure(
  tx: Tx,
  { rankRunId, tier, seen, changes }: SeenPage,
  now: Date,
): Promise<void> {
  await addToAccounts(tx, changes, now);
  const placeOf = new Map(seen.map(({ freelancerId }, index) => [freelancerId, index + 1]));
  const newcomers = new Set(seen.flatMap(({ newcomer, freelancerId }) => (newcomer ? [freelancerId] : [])));
  const idOf = (change: ExposureChange) => change.freelancerId;
  await tx.$executeRaw`
    INSERT INTO "Showing" AS s ("rankRunId", "freelancerId", tier, place, "isNewcomer", deserved, received, at)
    SELECT ${rankRunId}::uuid, id, ${tier}::"Tier", place, "isNewcomer", deserved, received, ${now}
    FROM unnest(
      ${changes.map(idOf)}::uuid[],
      ${changes.map((change) => placeOf.get(idOf(change)) ?? null)}::int[],
      ${changes.map((change) => newcomers.has(idOf(change)))}::boolean[],
      ${changes.map(({ deserved }) => deserved)}::float8[],
      ${changes.map(({ received }) => received)}::float8[]
    ) AS c(id, place, "isNewcomer", deserved, received)
    ON CONFLICT ("rankRunId", "freelancerId") DO UPDATE SET place = excluded.place, "isNewcomer" = excluded."isNewcomer",
      deserved = s.deserved + excluded.deserved, received = s.received + excluded.received`;
}

/** In one statement, and sorted, so that two lists at once never lock crosswise. */
async function addToAccounts(tx: Tx, changes: readonly ExposureChange[], now: Date): Promise<void> {
  const sorted = [...changes].sort((a, b) => (a.freelancerId < b.freelancerId ? -1 : 1));
  if (sorted.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Exposure" AS e ("freelancerId", deserved, received, "newcomerCredit", "updatedAt")
    SELECT id, deserved, received, greatest(0, ${rankingPolicy.newcomers.credit}::float8 - spent), ${now}
    FROM unnest(
      ${sorted.map(({ freelancerId }) => freelancerId)}::uuid[],
      ${sorted.map(({ deserved }) => deserved)}::float8[],
      ${sorted.map(({ received }) => received)}::float8[],
      ${sorted.map(({ creditSpent }) => creditSpent)}::float8[]
    ) AS c(id, deserved, received, spent)
    ON CONFLICT ("freelancerId") DO UPDATE SET
      deserved = e.deserved + excluded.deserved,
      received = e.received + excluded.received,
      "newcomerCredit" = greatest(0, e."newcomerCredit" - (${rankingPolicy.newcomers.credit}::float8 - excluded."newcomerCredit")),
      "updatedAt" = excluded."updatedAt"`;
}
