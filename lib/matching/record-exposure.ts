import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ExposureChange } from "@/lib/matching/exposure";
import { rankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import type { Tier } from "@/lib/tiers";

/** One page of a ranking as it was seen. */
export interface SeenPage {
  tier: Tier;
  /** Everybody seen so far, this page included, in order. */
  seen: readonly RankEntry[];
  /** What this page adds. */
  changes: readonly ExposureChange[];
}

/** Keeps who was seen where, and adds to everybody's account what that spends. */
export async function recordExposure(
  tx: Tx,
  { rankRunId, ...page }: SeenPage & { rankRunId: string },
  now: Date,
): Promise<void> {
  const run = Prisma.sql`run AS (SELECT ${rankRunId}::uuid AS id)`;
  await tx.$executeRaw`WITH ${run}, ${exposureParts(page, now)} SELECT id FROM run`;
}

/**
 * The parts of a statement that do so for the id in its part `run`, and nothing when that is empty. The accounts come
 * sorted, so that two lists at once never lock crosswise.
 */
export function exposureParts({ tier, seen, changes }: SeenPage, now: Date): Prisma.Sql {
  const placeOf = new Map(seen.map(({ freelancerId }, index) => [freelancerId, index + 1]));
  const newcomers = new Set(seen.flatMap(({ newcomer, freelancerId }) => (newcomer ? [freelancerId] : [])));
  const sorted = [...changes].sort((a, b) => (a.freelancerId < b.freelancerId ? -1 : 1));
  const ids = sorted.map(({ freelancerId }) => freelancerId);
  const { credit } = rankingPolicy.newcomers;
  return Prisma.sql`
    change AS (
      SELECT run.id AS run, c.* FROM run, unnest(
        ${ids}::uuid[],
        ${ids.map((id) => placeOf.get(id) ?? null)}::int[],
        ${ids.map((id) => newcomers.has(id))}::boolean[],
        ${sorted.map(({ deserved }) => deserved)}::float8[],
        ${sorted.map(({ received }) => received)}::float8[],
        ${sorted.map(({ creditSpent }) => creditSpent)}::float8[]
      ) AS c(person, place, "isNewcomer", deserved, received, spent)
    ), account AS (
      INSERT INTO "Exposure" AS e ("freelancerId", deserved, received, "newcomerCredit", "updatedAt")
      SELECT person, deserved, received, greatest(0, ${credit}::float8 - spent), ${now}::timestamptz
      FROM change ORDER BY person
      ON CONFLICT ("freelancerId") DO UPDATE SET
        deserved = e.deserved + excluded.deserved,
        received = e.received + excluded.received,
        "newcomerCredit" = greatest(0, e."newcomerCredit" - (${credit}::float8 - excluded."newcomerCredit")),
        "updatedAt" = excluded."updatedAt"
    ), showing AS (
      INSERT INTO "Showing" AS s ("rankRunId", "freelancerId", tier, place, "isNewcomer", deserved, received, at)
      SELECT run, person, ${tier}::"Tier", place, "isNewcomer", deserved, received, ${now}::timestamptz FROM change
      ON CONFLICT ("rankRunId", "freelancerId") DO UPDATE SET place = excluded.place,
        "isNewcomer" = excluded."isNewcomer", deserved = s.deserved + excluded.deserved,
        received = s.received + excluded.received
    )`;
}
