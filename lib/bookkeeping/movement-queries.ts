import type { Viewer } from "@/lib/accounts/viewer";
import { paidBy } from "@/lib/bookkeeping/contract-scope";
import type { Period } from "@/lib/bookkeeping/periods";
import { db } from "@/lib/db";
import { type Currency, currencySchema } from "@/lib/money";

export const movementKinds = [
  "fund",
  "release",
  "refund",
  "back",
  "chargeback",
  "correction",
  "other",
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One movement of a client's money, from where the client stands. */
export interface ClientMovement {
  transferId: string;
  at: Date;
  kind: MovementKind;
  contractId: string;
  contract: string;
  milestone: string;
  currency: Currency;
  /** Paid in by the client. */
  paidInMinor: number;
  /** Used: the work and the fees. */
  usedMinor: number;
  /** Given back to the client. */
  returnedMinor: number;
  /** How what is held changed. */
  heldMinor: number;
}

type Row = Pick<
  ClientMovement,
  "transferId" | "at" | "contractId" | "contract" | "milestone" | "currency"
> & { key: string; held: bigint; used: bigint };

/** Every movement of the money of a viewer's contracts in a period, the oldest first. */
export async function clientMovements(viewer: Viewer, { from, to }: Period): Promise<ClientMovement[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH moved AS (
      SELECT c."id", c."title", e."transferId"
      FROM "Contract" c
      JOIN "LedgerAccount" a ON a."owner" = c."id"::text AND a."purpose" = 'escrow'
      JOIN "LedgerEntry" e ON e."accountId" = a."id"
      WHERE ${paidBy(viewer)}
      UNION
      SELECT c."id", c."title", t."id"
      FROM "Contract" c
      JOIN "Hold" h ON h."escrowOwner" = c."id"::text
      JOIN "LedgerTransfer" t ON t."holdId" = h."id" AND t."key" LIKE 'back:%'
      WHERE ${paidBy(viewer)}
    )
    SELECT t."id" AS "transferId", t."at", t."key", v."id" AS "contractId", v."title" AS "contract",
      COALESCE(max(m."title"), '') AS "milestone", t."currency",
      COALESCE(sum(e."amountMinor") FILTER (WHERE a."purpose" = 'escrow' AND a."owner" = v."id"::text), 0)::bigint AS "held",
      COALESCE(sum(e."amountMinor") FILTER (WHERE a."purpose" IN ('balance', 'fees')), 0)::bigint AS "used"
    FROM moved v
    JOIN "LedgerTransfer" t ON t."id" = v."transferId" AND t."at" >= ${from} AND t."at" < ${to}
    JOIN "LedgerEntry" e ON e."transferId" = t."id"
    JOIN "LedgerAccount" a ON a."id" = e."accountId"
    LEFT JOIN "Milestone" m ON m."holdId" = t."holdId"
    GROUP BY t."id", v."id", v."title"
    ORDER BY t."at", t."id"`;
  return rows.map(({ key, held, used, ...row }) => {
    const [heldMinor, usedMinor] = [Number(held), Number(used)];
    return {
      ...row,
      kind: movementKinds.find((kind) => key.startsWith(kind)) ?? "other",
      currency: currencySchema.parse(row.currency),
      heldMinor,
      usedMinor,
      paidInMinor: Math.max(0, heldMinor),
      returnedMinor: Math.max(0, -heldMinor - usedMinor),
    };
  });
}

/** What was held for a viewer's contracts before a moment, by currency. */
export async function heldBefore(viewer: Viewer, moment: Date): Promise<Map<Currency, number>> {
  const rows = await db.$queryRaw<{ currency: string; held: bigint }[]>`
    SELECT t."currency", sum(e."amountMinor")::bigint AS "held"
    FROM "Contract" c
    JOIN "LedgerAccount" a ON a."owner" = c."id"::text AND a."purpose" = 'escrow'
    JOIN "LedgerEntry" e ON e."accountId" = a."id"
    JOIN "LedgerTransfer" t ON t."id" = e."transferId" AND t."at" < ${moment}
    WHERE ${paidBy(viewer)}
    GROUP BY t."currency"`;
  return new Map(rows.map(({ currency, held }) => [currencySchema.parse(currency), Number(held)]));
}
