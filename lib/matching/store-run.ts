import { appendEventFor } from "@/lib/events/append-event";
import { Prisma } from "@/lib/generated/prisma/client";
import { newId } from "@/lib/ids";
import type { Receipt } from "@/lib/matching/receipt";
import { exposureParts, type SeenPage } from "@/lib/matching/record-exposure";
import type { StoredRun } from "@/lib/matching/stored-run";
import { pool } from "@/lib/pool";

export interface NewRun {
  listingId: string;
  packageId: string;
  viewerId: string;
  policyVersion: string;
  inputHash: string;
  result: StoredRun;
  receipt: Receipt;
  /** Its first page, which is seen at once. */
  page: SeenPage;
}

/**
 * Keeps a ranking with its receipt, what its first page spends, and the event, in one statement: a single round trip in
 * which all of it stands or none. Whoever comes second with the same ranking waits for the first to commit and changes
 * nothing but when it was last asked for.
 */
export async function storeRun(run: NewRun, now: Date): Promise<{ rankRunId: string; isNew: boolean }> {
  const { listingId, packageId, viewerId, policyVersion, inputHash, page } = run;
  const id = newId(now.getTime());
  const shown = page.seen.length;
  const event = appendEventFor(Prisma.sql`run`, "listing.ranking-shown", {
    subjectId: listingId,
    actorId: viewerId,
    data: { packageId, rankRunId: id, policyVersion },
  });
  const { rowCount } = await inOneStatement(
    "store-ranking",
    Prisma.sql`
    WITH run AS (
      INSERT INTO "RankRun" (id, "listingId", "packageId", "viewerId", "policyVersion", "inputHash", result, receipt, shown, at)
      VALUES (${id}::uuid, ${listingId}::uuid, ${packageId}::uuid, ${viewerId}::uuid, ${policyVersion}, ${inputHash},
        ${JSON.stringify(run.result)}::jsonb, ${JSON.stringify(run.receipt)}::jsonb, ${shown}, ${now}::timestamptz)
      ON CONFLICT ("packageId", "inputHash") DO NOTHING RETURNING id
    ), ${exposureParts(page, now)}, event AS (${event})
    SELECT id FROM run`,
  );
  if (rowCount) return { rankRunId: id, isNew: true };
  const { rows } = await inOneStatement<{ id: string }>(
    "find-ranking",
    Prisma.sql`
    UPDATE "RankRun" SET at = ${now}::timestamptz
    WHERE "packageId" = ${packageId}::uuid AND "inputHash" = ${inputHash} RETURNING id`,
  );
  const [known] = rows;
  if (!known) throw new Error("A ranking that stood in the way is gone.");
  return { rankRunId: known.id, isNew: false };
}

/** Prepared under its name once for each connection. */
function inOneStatement<Row extends object>(name: string, { text, values }: Prisma.Sql) {
  return pool.query<Row>({ name, text, values });
}
