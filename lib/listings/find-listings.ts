import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import {
  type ListingFilter,
  type ListingPlace,
  wantedSkill,
  writePlace,
} from "@/lib/listings/listing-filter";
import { matchListings } from "@/lib/listings/match-listings";

export interface FoundListings {
  ids: string[];
  total: number;
  /** Cursors; null where the list ends. */
  previous: string | null;
  next: string | null;
}

/** The ids of one page of public listings, newest first. Two queries, however many there are. */
export async function findListings(filter: ListingFilter, size: number): Promise<FoundListings> {
  const match = matchListings(filter.q);
  const score = match?.score ?? Prisma.sql`0`;
  const conditions = Prisma.join([...conditionsOf(filter), match?.condition ?? Prisma.sql`true`], " AND ");
  const from = Prisma.sql`FROM "Listing" l JOIN "User" u ON u."id" = l."clientId" WHERE ${conditions}`;
  const isBackwards = filter.before !== null;
  const edge = filter.before ?? filter.after;
  const order = isBackwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond = edge
    ? Prisma.sql`AND (${score}, l."publishedAt", l."id") ${placeSql(edge, isBackwards)}`
    : Prisma.empty;
  const [found, [counted]] = await Promise.all([
    db.$queryRaw<ListingPlace[]>`
      SELECT l."id", l."publishedAt", ${score} AS "score" ${from} ${beyond}
      ORDER BY "score" ${order}, l."publishedAt" ${order}, l."id" ${order} LIMIT ${size + 1}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" ${from}`,
  ]);
  const page = found.slice(0, size);
  if (isBackwards) page.reverse();
  const hasMore = found.length > size;
  const [top, bottom] = [page[0], page.at(-1)];
  return {
    ids: page.map(({ id }) => id),
    total: counted?.total ?? 0,
    previous: top && (isBackwards ? hasMore : filter.after !== null) ? writePlace(top) : null,
    next: bottom && (isBackwards || hasMore) ? writePlace(bottom) : null,
  };
}

function conditionsOf(filter: ListingFilter): Prisma.Sql[] {
  const conditions = [
    Prisma.sql`l."state" = 'published'`,
    Prisma.sql`l."publishedAt" IS NOT NULL`,
    // Whoever is suspended cannot answer proposals, so nobody should write one.
    Prisma.sql`u."suspendedAt" IS NULL`,
  ];
  const { tier, family } = filter;
  const skill = wantedSkill(filter);
  if (tier === "mixed") conditions.push(Prisma.sql`l."isMixed"`);
  else if (tier) conditions.push(somePackage(Prisma.sql`p."tier" = ${tier}::"Tier"`));
  if (family)
    conditions.push(
      Prisma.sql`(l."family" = ${family} OR ${somePackage(Prisma.sql`p."family" = ${family}`)})`,
    );
  if (skill === null) conditions.push(Prisma.sql`false`);
  else if (skill)
    conditions.push(
      Prisma.sql`(l."skills" @> ${[skill]}::text[] OR ${somePackage(Prisma.sql`p."skills" @> ${[skill]}::text[]`)})`,
    );
  return conditions;
}

function somePackage(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "WorkPackage" p WHERE p."listingId" = l."id" AND ${condition})`;
}

function placeSql({ score, publishedAt, id }: ListingPlace, isBackwards: boolean): Prisma.Sql {
  const place = Prisma.sql`(${score}::int, ${publishedAt}::timestamptz, ${id}::uuid)`;
  return isBackwards ? Prisma.sql`> ${place}` : Prisma.sql`< ${place}`;
}
