import { pool } from "@/lib/pool";

/**
 * Whom a package's listing cannot have: its client and the seats of the organisation, everybody with whom the client is
 * blocked by either side, and those whom a moderator keeps out of this listing's rankings. All of them read *not
 * available*. One query.
 */
export async function unavailableFor(packageId: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: "unavailable-for", text, values: [packageId] });
  return new Set(rows.map(({ id }) => id));
}

const text = `
  SELECT u.id FROM "WorkPackage" w JOIN "Listing" l ON l.id = w."listingId", LATERAL (
    SELECT l."clientId" AS id
    UNION ALL SELECT s."userId" FROM "Seat" s WHERE s."organisationId" = l."organisationId"
    UNION ALL SELECT b."blockedId" FROM "Block" b WHERE b."blockerId" = l."clientId"
    UNION ALL SELECT b."blockerId" FROM "Block" b WHERE b."blockedId" = l."clientId"
    UNION ALL SELECT r."personId" FROM "RankingBar" r WHERE r."listingId" = l.id AND r."liftedAt" IS NULL
  ) AS u
  WHERE w.id = $1::uuid`;
