import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** What a client has done here so far. Nothing in it is rounded into a score. */
export interface ClientRecord {
  /** Listings that were ever public. */
  posted: number;
  /** Contracts agreed. */
  hires: number;
  /** Of the listings that were decided or should have been by now: how many, and how many in time. */
  due: number;
  decidedInTime: number;
}

/** The record of an organisation, or of a person's own listings. One query. */
export async function clientRecord(
  { clientId, organisationId }: { clientId: string; organisationId: string | null },
  now: Date,
): Promise<ClientRecord> {
  const owner = organisationId
    ? Prisma.sql`"organisationId" = ${organisationId}::uuid`
    : Prisma.sql`"clientId" = ${clientId}::uuid AND "organisationId" IS NULL`;
  // A listing that a moderator took down is nobody's missed deadline.
  const [record] = await db.$queryRaw<ClientRecord[]>`
    SELECT
      count(*)::int AS "posted",
      (SELECT count(*)::int FROM "Contract" WHERE ${owner}) AS "hires",
      (count(*) FILTER (WHERE "state" IN ('closed', 'filled')
        OR ("state" = 'published' AND "decisionDeadlineAt" < ${now})))::int AS "due",
      (count(*) FILTER (WHERE "state" IN ('closed', 'filled')
        AND "closedAt" <= "decisionDeadlineAt"))::int AS "decidedInTime"
    FROM "Listing"
    WHERE ${owner} AND "publishedAt" IS NOT NULL`;
  return record ?? { posted: 0, hires: 0, due: 0, decidedInTime: 0 };
}
