import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { ModelCard } from "@/lib/tiering/model-card";
import { shippedModel } from "@/lib/tiering/tier-model";
import { type Tier, tiers } from "@/lib/tiers";

/** What people did with the decisions of one model, for the packages that it put into one tier. Packages, not acts. */
export interface TierRecord {
  tier: Tier;
  /** Packages of listings that were published. */
  decided: number;
  /** Its client answered a question of the model. */
  answered: number;
  /** Its client set the other tier. */
  overruled: number;
  appealed: number;
  /** A moderator decided on appeal, and the model's tier holds. */
  upheld: number;
  /** A moderator decided on appeal, and the other tier holds. */
  overturned: number;
}

export interface ModelRecord {
  version: string;
  isCurrent: boolean;
  since: Date | null;
  card: ModelCard | null;
  tiers: TierRecord[];
}

/** The record of one version; null for one that never ran here. */
export async function findModelRecord(version: string): Promise<ModelRecord | null> {
  const [kept, records] = await Promise.all([
    db.tierModelCard.findUnique({ where: { version } }),
    recordsOf(Prisma.sql`part."modelVersion" = ${version}`),
  ]);
  const isCurrent = version === shippedModel.version;
  if (!kept && records.length === 0 && !isCurrent) return null;
  return modelRecord(version, kept, records);
}

/** Every version that decided something here or runs now, newest first: two queries. */
export async function listModelRecords(): Promise<ModelRecord[]> {
  const [cards, records] = await Promise.all([
    db.tierModelCard.findMany({ orderBy: { since: "desc" }, take: 200 }),
    recordsOf(Prisma.sql`part."modelVersion" <> ''`),
  ]);
  const versions = new Set([
    shippedModel.version,
    ...cards.map(({ version }) => version),
    ...records.map(({ version }) => version),
  ]);
  return [...versions].map((version) =>
    modelRecord(
      version,
      cards.find((card) => card.version === version) ?? null,
      records.filter((record) => record.version === version),
    ),
  );
}

interface Row extends TierRecord {
  version: string;
}

function modelRecord(
  version: string,
  kept: { card: unknown; since: Date } | null,
  records: readonly Row[],
): ModelRecord {
  const nothing = { decided: 0, answered: 0, overruled: 0, appealed: 0, upheld: 0, overturned: 0 };
  return {
    version,
    isCurrent: version === shippedModel.version,
    since: kept?.since ?? null,
    card: kept ? ModelCard.parse(kept.card) : null,
    tiers: tiers.map((tier) => records.find((record) => record.tier === tier) ?? { tier, ...nothing }),
  };
}

/** Counted by the database: people's acts are few and joined to the packages they are about by its key. */
async function recordsOf(which: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH acts AS (
      SELECT "packageId",
        bool_or("question" IS NOT NULL) AS answered,
        bool_or("by" = 'client' AND "question" IS NULL AND "toTier" <> "modelTier") AS overruled
      FROM "TierDecision" GROUP BY "packageId"
    ), cases AS (
      SELECT "subjectId" AS "packageId", bool_or("state" IN ('decided', 'closed', 'appealed')) AS decided
      FROM "Case" WHERE "kind" = 'tier' AND "subjectType" = 'package' GROUP BY "subjectId"
    )
    SELECT part."modelVersion" AS version, part."modelTier"::text AS tier,
      count(*)::int AS decided,
      count(*) FILTER (WHERE acts.answered)::int AS answered,
      count(*) FILTER (WHERE acts.overruled)::int AS overruled,
      count(cases."packageId")::int AS appealed,
      count(*) FILTER (WHERE cases.decided AND part."tier" = part."modelTier")::int AS upheld,
      count(*) FILTER (WHERE cases.decided AND part."tier" <> part."modelTier")::int AS overturned
    FROM "WorkPackage" part
    JOIN "Listing" listing ON listing."id" = part."listingId" AND listing."publishedAt" IS NOT NULL
    LEFT JOIN acts ON acts."packageId" = part."id"
    LEFT JOIN cases ON cases."packageId" = part."id"
    WHERE ${which}
    GROUP BY part."modelVersion", part."modelTier"`;
}
