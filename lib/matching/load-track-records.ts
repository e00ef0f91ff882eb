import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import type { MatchListing } from "@/lib/matching/snapshot";

/** What somebody has done here that bears on one question, counted. */
export interface TrackRecord {
  running: number;
  invited: number;
  accepted: number;
  /** Closed contracts by asked skill, and by kind of open question that their packages had. */
  finished: Record<string, number>;
  unknownsMet: Record<string, number>;
}

const answerDays = 7;

/** The records of these people, four queries for all of them together. Someone without any record is not in the map. */
export async function loadTrackRecords(
  userIds: readonly string[],
  { skills, unknowns }: MatchListing,
  now: Date,
): Promise<Map<string, TrackRecord>> {
  const ids = [...userIds];
  const [running, answers, finished, met] = await Promise.all([
    db.$queryRaw<Counted[]>`
      SELECT "freelancerId" AS id, '' AS key, count(*)::int AS count FROM "Contract"
      WHERE "freelancerId" = ANY(${ids}::uuid[]) AND state IN ('agreed', 'active') GROUP BY 1`,
    answersOf(ids, after(now, -answerDays * day)),
    db.$queryRaw<Counted[]>`
      SELECT "freelancerId" AS id, skill AS key, count(*)::int AS count
      FROM "Contract", unnest(skills) AS skill
      WHERE "freelancerId" = ANY(${ids}::uuid[]) AND state = 'closed' AND skill = ANY(${[...skills]})
      GROUP BY 1, 2`,
    db.$queryRaw<Counted[]>`
      SELECT c."freelancerId" AS id, u->>'kind' AS key, count(DISTINCT c.id)::int AS count
      FROM "Contract" c
      JOIN "ContractPackage" cp ON cp."contractId" = c.id
      JOIN "WorkPackage" w ON w.id = cp."packageId", jsonb_array_elements(w.unknowns) AS u
      WHERE c."freelancerId" = ANY(${ids}::uuid[]) AND c.state = 'closed' AND u->>'kind' = ANY(${[...unknowns]})
      GROUP BY 1, 2`,
  ]);
  const records = new Map<string, TrackRecord>();
  const recordOf = (id: string) => {
    const record = records.get(id) ?? { running: 0, invited: 0, accepted: 0, finished: {}, unknownsMet: {} };
    records.set(id, record);
    return record;
  };
  for (const { id, count } of running) recordOf(id).running = count;
  for (const { id, invited, accepted } of answers) Object.assign(recordOf(id), { invited, accepted });
  for (const { id, key, count } of finished) recordOf(id).finished[key] = count;
  for (const { id, key, count } of met) recordOf(id).unknownsMet[key] = count;
  return records;
}

interface Counted {
  id: string;
  key: string;
  count: number;
}

/** An invitation counts once it was answered or left lying for a week, and never when declined while unavailable. */
function answersOf(ids: string[], waitingSince: Date) {
  return db.$queryRaw<{ id: string; invited: number; accepted: number }[]>`
    SELECT i."freelancerId" AS id, count(*)::int AS invited,
      count(*) FILTER (WHERE i.state = 'answered')::int AS accepted
    FROM "Invitation" i
    WHERE i."freelancerId" = ANY(${ids}::uuid[])
      AND (i.state IN ('answered', 'declined') OR (i.state = 'sent' AND i."createdAt" < ${waitingSince}))
      AND NOT EXISTS (
        SELECT 1 FROM "Event" e
        WHERE e."subjectType" = 'invitation' AND e."subjectId" = i.id::text
          AND e.type = 'invitation.declined' AND (e.data->>'wasUnavailable')::boolean)
    GROUP BY 1`;
}
