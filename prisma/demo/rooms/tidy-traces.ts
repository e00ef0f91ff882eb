import { db } from "@/lib/db";

/**
 * The verbs date notices and mail by the clock on the wall. A notice gets the time of the event that was recorded with
 * it: both rows carry the number of their transaction (`xmin`). Ids sort by time, so they move too. Mail of the past is
 * dropped, and nobody has used up any of their limits.
 */
export async function tidyTraces(firstEvent: bigint, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH told AS (
      SELECT xmin::text AS change, max(at) AS at FROM "Event" WHERE id > ${firstEvent} GROUP BY xmin::text
      UNION ALL
      SELECT xmin::text, max("endedAt") FROM "Deadline" WHERE state = 'done' GROUP BY xmin::text
    )
    UPDATE "Notice" SET
      "createdAt" = told.at,
      "readAt" = CASE WHEN told.at < ${now}::timestamptz - interval '2 days' THEN told.at + interval '6 hours' END,
      id = overlay(id::text PLACING
        overlay(lpad(to_hex((extract(epoch FROM told.at) * 1000)::bigint), 12, '0') PLACING '-' FROM 9 FOR 0)
        FROM 1 FOR 13)::uuid
    FROM told WHERE "Notice".xmin::text = told.change`;
  await db.mail.deleteMany();
  await db.rateLimit.deleteMany();
}
