import type { Viewer } from "@/lib/accounts/viewer";
import type { Period } from "@/lib/bookkeeping/periods";
import { db } from "@/lib/db";
import { type Currency, currencySchema } from "@/lib/money";

/** What a line of a freelancer's balance is. */
export const incomeKinds = ["release", "back", "payout", "correction", "other"] as const;
export type IncomeKind = (typeof incomeKinds)[number];

export interface IncomeLine {
  transferId: string;
  at: Date;
  kind: IncomeKind;
  contractId: string | null;
  contract: string | null;
  milestone: string | null;
  client: string | null;
  currency: Currency;
  /** Billed to the client and by the platform; negative for what was credited, null for other movements. */
  grossMinor: number | null;
  taxMinor: number | null;
  feeMinor: number | null;
  /** How the balance changed. */
  netMinor: number;
  workNumber: string | null;
  feeNumber: string | null;
}

interface Row extends Omit<IncomeLine, "kind" | "netMinor"> {
  key: string;
  net: bigint;
}

/** Every movement of a viewer's balance in a period, the oldest first, with the documents that belong to it. */
export async function incomeLines(viewer: Viewer, { from, to }: Period): Promise<IncomeLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT t."id" AS "transferId", t."at", t."key", c."id" AS "contractId", c."title" AS "contract",
      m."title" AS "milestone", COALESCE(o."name", p."name") AS "client", t."currency", e."amountMinor" AS "net",
      w."number" AS "workNumber", s."number" AS "feeNumber",
      CASE w."kind" WHEN 'credit_note' THEN -w."totalMinor" ELSE w."totalMinor" END AS "grossMinor",
      CASE w."kind" WHEN 'credit_note' THEN -w."taxMinor" ELSE w."taxMinor" END AS "taxMinor",
      CASE s."kind" WHEN 'credit_note' THEN -s."totalMinor" ELSE s."totalMinor" END AS "feeMinor"
    FROM "LedgerAccount" a
    JOIN "LedgerEntry" e ON e."accountId" = a."id"
    JOIN "LedgerTransfer" t ON t."id" = e."transferId" AND t."at" >= ${from} AND t."at" < ${to}
    LEFT JOIN "Hold" h ON h."id" = t."holdId"
    LEFT JOIN "Contract" c ON c."id"::text = h."escrowOwner" AND c."freelancerId" = ${viewer.id}::uuid
    LEFT JOIN "Milestone" m ON m."holdId" = h."id"
    LEFT JOIN "User" p ON p."id" = c."clientId"
    LEFT JOIN "Organisation" o ON o."id" = c."organisationId"
    LEFT JOIN "BillingDocument" w ON w."sourceKey" = t."key" || ':work'
    LEFT JOIN "BillingDocument" s ON s."sourceKey" = t."key" || ':freelancer-fee'
    WHERE a."owner" = ${viewer.id} AND a."purpose" = 'balance'
    ORDER BY t."at", t."id"`;
  return rows.map(({ key, net, ...row }) => ({
    ...row,
    currency: currencySchema.parse(row.currency),
    kind: incomeKinds.find((kind) => key.startsWith(`${kind}:`)) ?? "other",
    netMinor: Number(net),
  }));
}

/** The balance of a viewer before a moment, by currency. */
export async function balanceBefore(viewer: Viewer, moment: Date): Promise<Map<Currency, number>> {
  const rows = await db.$queryRaw<{ currency: string; balance: bigint }[]>`
    SELECT a."currency", sum(e."amountMinor")::bigint AS "balance"
    FROM "LedgerAccount" a
    JOIN "LedgerEntry" e ON e."accountId" = a."id"
    JOIN "LedgerTransfer" t ON t."id" = e."transferId" AND t."at" < ${moment}
    WHERE a."owner" = ${viewer.id} AND a."purpose" = 'balance'
    GROUP BY a."currency"`;
  return new Map(rows.map(({ currency, balance }) => [currencySchema.parse(currency), Number(balance)]));
}
