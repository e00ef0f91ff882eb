import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { matchTalent } from "@/lib/profiles/match-talent";
import { dayOf, type TalentPlace, writeCursor } from "@/lib/profiles/talent-cursor";
import { skillOf, type TalentFilter } from "@/lib/profiles/talent-filter";

export interface FoundTalent {
  userIds: string[];
  total: number;
  previous: string | null;
  next: string | null;
}

interface Row {
  userId: string;
  score: number;
  turn: string;
  total: number;
}

/**
 * One page of the people a filter finds. Those whom the words fit in more places come first; among equals, and
 * whenever nothing is searched for, the order is drawn anew each day from the day and the person's id, so that
 * everyone stands on top equally often and nothing about a person can move them up. A cursor keeps its day.
 */
export async function findTalent(filter: TalentFilter, size: number, now: Date): Promise<FoundTalent> {
  const place = filter.after ?? filter.before;
  const backwards = filter.after === null && filter.before !== null;
  const seed = place?.day ?? dayOf(now);
  const match = matchTalent(filter.q);
  const conditions = [
    Prisma.sql`p."publishedAt" IS NOT NULL`,
    Prisma.sql`u."suspendedAt" IS NULL`,
    ...(match ? [match.condition] : []),
    ...filterConditions(filter, now),
  ];
  // The total is counted before the cursor cuts, in the same pass over the rows.
  const rows = await db.$queryRaw<Row[]>`
    SELECT found."userId", found.score, found.turn::text AS turn, found.total
    FROM (
      SELECT p."userId", ${match?.score ?? Prisma.sql`0`} AS score,
             uuid_hash_extended(p."userId", ${seed}::bigint) AS turn, (count(*) OVER ())::int AS total
      FROM "FreelancerProfile" p JOIN "User" u ON u."id" = p."userId"
      WHERE ${Prisma.join(conditions, " AND ")}
    ) found
    WHERE ${place ? beyond(place, backwards) : Prisma.sql`true`}
    ORDER BY ${backwards ? Prisma.sql`found.score, found.turn DESC, found."userId" DESC` : Prisma.sql`found.score DESC, found.turn, found."userId"`}
    LIMIT ${size + 1}`;

  const more = rows.length > size;
  const page = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size);
  const cursorOf = (row: Row | undefined) => (row ? writeCursor({ ...row, day: seed }) : null);
  return {
    userIds: page.map(({ userId }) => userId),
    total: rows[0]?.total ?? 0,
    previous: (backwards ? more : place) ? cursorOf(page[0]) : null,
    next: backwards || more ? cursorOf(page.at(-1)) : null,
  };
}

function filterConditions(filter: TalentFilter, now: Date): Prisma.Sql[] {
  const skill = skillOf(filter);
  const practises =
    filter.tier === "commodity" ? Prisma.sql`p."practisesCommodity"` : Prisma.sql`p."practisesJudgment"`;
  return [
    ...(filter.family ? [Prisma.sql`p."family" = ${filter.family}`] : []),
    ...(filter.tier ? [practises] : []),
    ...(filter.language ? [Prisma.sql`${filter.language} = ANY(p."languages")`] : []),
    ...(filter.available
      ? [Prisma.sql`p."isAvailable" AND (p."availableFrom" IS NULL OR p."availableFrom" <= ${now})`]
      : []),
    ...(skill === undefined ? [] : [hasSkill(skill)]),
  ];
}

function hasSkill(skill: string | null): Prisma.Sql {
  if (skill === null) return Prisma.sql`false`;
  return Prisma.sql`p."userId" IN (SELECT s."userId" FROM "ProfileSkill" s WHERE s."skill" = ${skill})`;
}

function beyond({ score, turn, userId }: TalentPlace, backwards: boolean): Prisma.Sql {
  const here = Prisma.sql`(${-score}::int, ${turn}::bigint, ${userId}::uuid)`;
  return backwards
    ? Prisma.sql`(-found.score, found.turn, found."userId") < ${here}`
    : Prisma.sql`(-found.score, found.turn, found."userId") > ${here}`;
}
