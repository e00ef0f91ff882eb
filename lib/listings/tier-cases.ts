import { db } from "@/lib/db";
import { hideNames } from "@/lib/listings/hide-names";
import type { Tier } from "@/lib/tiers";

/** One overturned decision, as a test case for the model. Nobody is named. */
export interface TierCase {
  text: string;
  language: string;
  modelVersion: string;
  /** Of judgment, as the model gave it. */
  probability: number;
  modelTier: Tier;
  decidedTier: Tier;
  decidedBy: string;
  reason: string;
  decidedAt: string;
}

interface Row extends Omit<TierCase, "decidedAt"> {
  id: string;
  at: Date;
  question: string | null;
  answer: string | null;
  names: string[];
}

/**
 * The decisions that hold against the model's and whose client lets them be exported, oldest first, a page at a time.
 * `next` is the id to go on after.
 */
export async function listTierCases(
  after: string | null = null,
  size = 500,
): Promise<{ cases: TierCase[]; next: string | null }> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT decision."id", decision."words" AS text, listing."language", decision."modelVersion",
      decision."modelProbability" AS probability, decision."modelTier"::text AS "modelTier",
      decision."toTier"::text AS "decidedTier", decision."by" AS "decidedBy", decision."reason",
      decision."question", decision."answer", decision."at",
      ARRAY(
        SELECT "name" FROM "User" WHERE "id" IN (listing."clientId", decision."decidedById")
        UNION SELECT "name" FROM "Organisation" WHERE "id" = listing."organisationId"
        UNION SELECT opener."name" FROM "Case" item JOIN "User" opener ON opener."id" = item."openedById"
          WHERE item."id" = decision."caseId"
      ) AS names
    FROM "TierDecision" decision
    JOIN "WorkPackage" part ON part."id" = decision."packageId"
    JOIN "Listing" listing ON listing."id" = part."listingId"
    WHERE listing."casesAllowedAt" IS NOT NULL
      AND decision."toTier" <> decision."modelTier"
      AND (${after}::uuid IS NULL OR decision."id" > ${after}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM "TierDecision" later
        WHERE later."packageId" = decision."packageId" AND later."id" > decision."id"
      )
    ORDER BY decision."id" LIMIT ${size}`;
  return {
    cases: rows.map(caseOf),
    next: rows.length === size ? (rows.at(-1)?.id ?? null) : null,
  };
}

/** How many overturned decisions hold whose client has not agreed to an export. */
export async function countWithheld(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT part."id")::int AS count
    FROM "WorkPackage" part
    JOIN "Listing" listing ON listing."id" = part."listingId"
    WHERE listing."casesAllowedAt" IS NULL AND part."tierDecidedAt" IS NOT NULL
      AND part."tier" <> part."modelTier"`;
  return row?.count ?? 0;
}

function caseOf({ id: _, at, question, answer, names, ...row }: Row): TierCase {
  return {
    ...row,
    text: hideNames(row.text, names),
    reason: question && answer ? `answered ${question}: ${answer}` : hideNames(row.reason, names),
    decidedAt: at.toISOString().slice(0, 10),
  };
}
