import type { Viewer } from "@/lib/accounts/viewer";
import { paidBy } from "@/lib/bookkeeping/contract-scope";
import { db } from "@/lib/db";
import { type Currency, currencySchema } from "@/lib/money";

export interface ContractSpending {
  contractId: string;
  contract: string;
  freelancer: string;
  organisation: string | null;
  currency: Currency;
  agreedAt: Date;
  paidInMinor: number;
  workMinor: number;
  feesMinor: number;
  returnedMinor: number;
  heldMinor: number;
}

type Sums = "paidIn" | "used" | "held" | "returned";
type Row = Pick<
  ContractSpending,
  "contractId" | "contract" | "freelancer" | "organisation" | "currency" | "agreedAt"
> &
  Record<Sums, bigint> & { work: bigint };

/** What each contract of a viewer has cost so far, the latest agreement first. `most` leaves out the oldest. */
export async function spendingByContract(viewer: Viewer, most: number): Promise<ContractSpending[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."id" AS "contractId", c."title" AS "contract", f."name" AS "freelancer", o."name" AS "organisation",
      c."currency", c."agreedAt", s."paidIn", s."used", s."held", s."paidIn" - s."used" - s."held" AS "returned",
      s."work"
    FROM "Contract" c
    JOIN "User" f ON f."id" = c."freelancerId"
    LEFT JOIN "Organisation" o ON o."id" = c."organisationId"
    JOIN LATERAL (
      SELECT
        COALESCE(sum(e."amountMinor") FILTER (WHERE a."purpose" = 'escrow' AND t."key" LIKE 'fund:%'), 0)::bigint AS "paidIn",
        COALESCE(sum(e."amountMinor") FILTER (WHERE a."purpose" IN ('balance', 'fees')), 0)::bigint AS "used",
        COALESCE(sum(e."amountMinor") FILTER (WHERE a."purpose" = 'escrow'), 0)::bigint AS "held",
        (SELECT COALESCE(sum(w."releasedMinor"), 0) FROM "Hold" w WHERE w."escrowOwner" = c."id"::text)::bigint AS "work",
        count(*) AS "moves"
      FROM "Hold" h
      JOIN "LedgerTransfer" t ON t."holdId" = h."id" AND split_part(t."key", ':', 1) IN ('fund', 'release', 'refund', 'back')
      JOIN "LedgerEntry" e ON e."transferId" = t."id"
      JOIN "LedgerAccount" a ON a."id" = e."accountId"
      WHERE h."escrowOwner" = c."id"::text
    ) s ON s."moves" > 0
    WHERE ${paidBy(viewer)}
    ORDER BY c."agreedAt" DESC, c."id" LIMIT ${most}`;
  return rows.map(({ paidIn, used, held, returned, work, ...row }) => ({
    ...row,
    currency: currencySchema.parse(row.currency),
    paidInMinor: Number(paidIn),
    workMinor: Number(work),
    feesMinor: Number(used - work),
    returnedMinor: Number(returned),
    heldMinor: Number(held),
  }));
}

export interface MonthSpending {
  /** "2026-11" */
  month: string;
  currency: Currency;
  usedMinor: number;
}

/** What was released for a viewer's contracts, month by month (UTC) and by currency, from a moment on. */
export async function spendingByMonth(viewer: Viewer, from: Date): Promise<MonthSpending[]> {
  const rows = await db.$queryRaw<{ month: string; currency: string; used: bigint }[]>`
    SELECT to_char(t."at" AT TIME ZONE 'UTC', 'YYYY-MM') AS "month", t."currency", sum(e."amountMinor")::bigint AS "used"
    FROM "Contract" c
    JOIN "Hold" h ON h."escrowOwner" = c."id"::text
    JOIN "LedgerTransfer" t ON t."holdId" = h."id" AND t."at" >= ${from}
      AND split_part(t."key", ':', 1) IN ('release', 'back')
    JOIN "LedgerEntry" e ON e."transferId" = t."id"
    JOIN "LedgerAccount" a ON a."id" = e."accountId" AND a."purpose" IN ('balance', 'fees')
    WHERE ${paidBy(viewer)}
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(({ month, currency, used }) => ({
    month,
    currency: currencySchema.parse(currency),
    usedMinor: Number(used),
  }));
}
