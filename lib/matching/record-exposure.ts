import type { Tx } from "@/lib/db";
import type { ExposureChange } from "@/lib/matching/exposure";
import { rankingPolicy } from "@/lib/matching/policy";

/** Adds to the ledger what being seen spends, in one statement. Sorted, so that two lists at once never lock crosswise. */
export async function recordExposure(tx: Tx, changes: readonly ExposureChange[], now: Date): Promise<void> {
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
