import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { LedgerPurpose } from "@/lib/generated/prisma/enums";
import { type Currency, currencySchema } from "@/lib/money";

const pageSize = 50;

export interface AccountRow {
  id: string;
  owner: string;
  purpose: LedgerPurpose;
  currency: Currency;
  /** The sum of the account's entries. */
  balanceMinor: bigint;
  entries: number;
}

export interface AccountFilter {
  /** The beginning of an owner: a contract's or a person's id, "platform", "provider". */
  owner?: string | undefined;
  purpose?: LedgerPurpose | undefined;
  after?: string | undefined;
}

/** A page of the ledger's accounts with their balances, in the order in which they were opened. For administrators. */
export async function listAccounts(viewer: Viewer, { owner, purpose, after }: AccountFilter) {
  assertAdmin(viewer);
  const accounts = await db.ledgerAccount.findMany({
    where: {
      ...(owner ? { owner: { startsWith: owner } } : {}),
      ...(purpose ? { purpose } : {}),
      ...(after ? { id: { gt: after } } : {}),
    },
    orderBy: { id: "asc" },
    take: pageSize + 1,
  });
  const page = accounts.slice(0, pageSize);
  const sums = await db.ledgerEntry.groupBy({
    by: ["accountId"],
    where: { accountId: { in: page.map(({ id }) => id) } },
    _sum: { amountMinor: true },
    _count: true,
  });
  const sumOf = new Map(sums.map((row) => [row.accountId, row]));
  const rows: AccountRow[] = page.map((account) => ({
    ...account,
    currency: currencySchema.parse(account.currency),
    balanceMinor: sumOf.get(account.id)?._sum.amountMinor ?? 0n,
    entries: sumOf.get(account.id)?._count ?? 0,
  }));
  return { accounts: rows, next: accounts.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

export interface TransferFilter {
  /** The beginning of a business key. */
  key?: string | undefined;
  holdId?: string | undefined;
  /** The whole owner of an account that it touches: a contract's or a person's id. */
  owner?: string | undefined;
  accountId?: string | undefined;
  before?: string | undefined;
}

/** A page of the ledger's transfers with their entries, the newest first. For administrators. */
export async function listTransfers(viewer: Viewer, filter: TransferFilter) {
  assertAdmin(viewer);
  const { key, holdId, owner, accountId, before } = filter;
  const touched = [
    ...(owner ? [{ entries: { some: { account: { owner } } } }] : []),
    ...(accountId ? [{ entries: { some: { accountId } } }] : []),
  ];
  const rows = await db.ledgerTransfer.findMany({
    where: {
      ...(key ? { key: { startsWith: key } } : {}),
      ...(holdId ? { holdId } : {}),
      ...(before ? { id: { lt: before } } : {}),
      ...(touched.length > 0 ? { AND: touched } : {}),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      id: true,
      key: true,
      reason: true,
      currency: true,
      holdId: true,
      eventId: true,
      at: true,
      conversion: {
        select: { fromMinor: true, fromCurrency: true, toMinor: true, toCurrency: true, rate: true },
      },
      entries: {
        orderBy: { amountMinor: "asc" },
        select: {
          amountMinor: true,
          account: { select: { id: true, owner: true, purpose: true } },
        },
      },
    },
  });
  const page = rows
    .slice(0, pageSize)
    .map((row) => ({ ...row, currency: currencySchema.parse(row.currency) }));
  return { transfers: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

export type TransferRow = Awaited<ReturnType<typeof listTransfers>>["transfers"][number];

/** Whether the whole ledger adds up, by currency: the sum of all entries, and what each purpose holds. */
export async function ledgerTotals(viewer: Viewer) {
  assertAdmin(viewer);
  const rows = await db.$queryRaw<{ currency: string; purpose: LedgerPurpose; sum: bigint }[]>(Prisma.sql`
    SELECT a."currency", a."purpose", sum(e."amountMinor")::bigint AS "sum"
    FROM "LedgerEntry" e JOIN "LedgerAccount" a ON a."id" = e."accountId"
    GROUP BY a."currency", a."purpose" ORDER BY a."currency", a."purpose"`);
  return rows.map(({ currency, purpose, sum }) => ({
    currency: currencySchema.parse(currency),
    purpose,
    sumMinor: sum,
  }));
}
