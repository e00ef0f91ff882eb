import type { Viewer } from "@/lib/accounts/viewer";
import { scopeOf } from "@/lib/bookkeeping/contract-scope";
import { db } from "@/lib/db";
import { type Currency, currencySchema } from "@/lib/money";
import { feesFor } from "@/lib/payments/fees";
import type { Tier } from "@/lib/tiers";

/** Why money stands aside: the state of its milestone, or that the payment itself is on its way. */
export const heldReasons = [
  "paying",
  "funded",
  "started",
  "delivered",
  "changes",
  "disputed",
  "paused",
  "contested",
] as const;
export type HeldReason = (typeof heldReasons)[number];

export interface HeldMoney {
  holdId: string;
  contractId: string;
  contract: string;
  milestone: string;
  otherSide: string;
  reason: HeldReason;
  /** When silence accepts the delivery, or approves the statement of a week. */
  acceptsAt: Date | null;
  /** A week of work by time. */
  isWeek: boolean;
  heldAt: Date | null;
  currency: Currency;
  /** What the client set aside, with the fee. */
  clientPaysMinor: number;
  /** What the freelancer gets of it when all is accepted. */
  freelancerGetsMinor: number;
}

interface Row {
  holdId: string;
  holdState: string;
  contractId: string;
  contract: string;
  contractState: string;
  milestone: string;
  milestoneState: string;
  otherSide: string;
  acceptsAt: Date | null;
  isWeek: boolean;
  heldAt: Date | null;
  currency: string;
  amountMinor: number;
  tier: Tier;
  feeVersion: number;
}

/** How many are listed. */
export const mostHeld = 300;

/** What stands aside on a viewer's contracts, and why; the longest held first. */
export async function heldMoney(viewer: Viewer, side: "client" | "freelancer"): Promise<HeldMoney[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT h."id" AS "holdId", h."state"::text AS "holdState", c."id" AS "contractId", c."title" AS "contract",
      c."state"::text AS "contractState", m."title" AS "milestone", m."state"::text AS "milestoneState",
      COALESCE(d."acceptsAt", s."approvesAt") AS "acceptsAt", c."kind" = 'timebox' AS "isWeek", h."heldAt", h."currency", h."amountMinor", h."tier", h."feeVersion",
      CASE WHEN ${side} = 'client' THEN f."name" ELSE COALESCE(o."name", p."name") END AS "otherSide"
    FROM "Contract" c
    JOIN "Hold" h ON h."escrowOwner" = c."id"::text AND h."state"::text IN ('pending', 'held', 'contested')
    JOIN "Milestone" m ON m."holdId" = h."id"
    JOIN "User" f ON f."id" = c."freelancerId"
    JOIN "User" p ON p."id" = c."clientId"
    LEFT JOIN "Organisation" o ON o."id" = c."organisationId"
    LEFT JOIN LATERAL (
      SELECT "acceptsAt" FROM "Delivery" WHERE "milestoneId" = m."id" AND "state" = 'submitted'
      ORDER BY "attempt" DESC LIMIT 1
    ) d ON true
    LEFT JOIN "Statement" s ON s."milestoneId" = m."id"
    WHERE ${scopeOf(viewer, side)}
    ORDER BY h."heldAt" ASC NULLS LAST, h."id" LIMIT ${mostHeld}`;
  return rows.map(({ amountMinor, tier, feeVersion, holdState, contractState, milestoneState, ...row }) => {
    const currency = currencySchema.parse(row.currency);
    const fees = feesFor({ amountMinor, currency, tier, version: feeVersion });
    return {
      ...row,
      currency,
      reason: reasonOf(holdState, contractState, milestoneState),
      acceptsAt: milestoneState === "delivered" ? row.acceptsAt : null,
      clientPaysMinor: fees.clientPaysMinor,
      freelancerGetsMinor: fees.freelancerGetsMinor,
    };
  });
}

function reasonOf(holdState: string, contractState: string, milestoneState: string): HeldReason {
  if (holdState === "pending") return "paying";
  if (holdState === "contested") return "contested";
  if (contractState === "paused") return "paused";
  return heldReasons.find((reason) => reason === milestoneState) ?? "funded";
}
