import { expect } from "vitest";
import { db } from "@/lib/db";
import { bookMovements } from "@/lib/payments/book-movements";
import { compareBalances } from "@/lib/payments/compare-balances";
import { clearingOf, escrowOf } from "@/lib/payments/ledger";
import { sumOf } from "@/lib/payments/queries";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { books } from "./card-world";
import type { live } from "./live";

type Lived = Awaited<ReturnType<typeof live>>;

/** What has to hold of one history, whatever happened in it. */
export async function checkOne({
  holdId,
  escrowOwner,
  payeeId,
  currency,
  accountId,
  replay,
}: Lived): Promise<void> {
  const hold = await db.hold.findUniqueOrThrow({ where: { id: holdId } });
  const isAside = hold.state === "held" || hold.state === "contested";
  const whole = hold.amountMinor + hold.payerFeeMinor;
  expect(await sumOf(escrowOf(escrowOwner), currency)).toBe(BigInt(isAside ? whole : 0));
  const theirs = books.transferred.get(`${accountId} ${currency}`) ?? 0;
  expect(await sumOf(clearingOf(payeeId), currency)).toBe(BigInt(-theirs));
  const before = await written(holdId, payeeId);
  await replay();
  expect(await written(holdId, payeeId)).toEqual(before);
}

async function written(holdId: string, userId: string) {
  const [transfers, calls, hold, chargebacks, payouts] = await Promise.all([
    db.ledgerTransfer.findMany({
      // What the processor kept and converted is read while others live: it is counted at the end.
      where: { holdId, reason: { notIn: ["provider-cost", "converted"] } },
      include: { entries: { orderBy: { accountId: "asc" } } },
      orderBy: { id: "asc" },
    }),
    db.providerCall.findMany({ where: { holdId }, orderBy: { id: "asc" } }),
    db.hold.findUnique({ where: { id: holdId } }),
    db.chargeback.findMany({ where: { holdId }, orderBy: { id: "asc" } }),
    db.payout.findMany({ where: { userId }, orderBy: { id: "asc" } }),
  ]);
  return { transfers, calls, hold, chargebacks, payouts };
}

/** What has to hold of everything together: our books and the processor's are one, and nothing came from nowhere. */
export async function checkAll(): Promise<void> {
  await readStatement();
  const sums = await db.$queryRaw<{ currency: string; total: bigint; atProvider: bigint; costs: bigint }[]>`
    select a."currency", sum(e."amountMinor")::bigint as total,
      coalesce(sum(e."amountMinor") filter (where a."owner" = 'provider'), 0)::bigint as "atProvider",
      coalesce(sum(e."amountMinor") filter (where a."purpose" = 'costs'), 0)::bigint as "costs"
    from "LedgerEntry" e join "LedgerAccount" a on a."id" = e."accountId" group by a."currency"`;
  for (const { currency, total, atProvider, costs } of sums) {
    expect(total, currency).toBe(0n);
    expect(atProvider, currency).toBe(BigInt(-(books.paid.get(currency) ?? 0)));
    expect(costs, currency).toBe(BigInt(-(books.costs.get(currency) ?? 0)));
  }
  const balances = await compareBalances(sandboxProvider, new Date());
  expect(balances.filter(({ ledgerMinor, providerMinor }) => ledgerMinor !== providerMinor)).toEqual([]);
  const overdrawn = await db.$queryRaw<unknown[]>`
    select a."id" from "LedgerEntry" e join "LedgerAccount" a on a."id" = e."accountId"
    where a."purpose" in ('escrow', 'refunds') group by a."id" having sum(e."amountMinor") < 0`;
  expect(overdrawn).toEqual([]);
  const uneven = await db.$queryRaw<unknown[]>`
    select "transferId" from "LedgerEntry" group by "transferId" having sum("amountMinor") <> 0`;
  expect(uneven).toEqual([]);
}

/** The whole statement, read by two at once and then again: only what was not booked before is. */
async function readStatement(): Promise<void> {
  const all = () => bookMovements(sandboxProvider, new Date(0), new Date());
  await Promise.all([all(), all()]);
  const booked = () => Promise.all([db.ledgerEntry.count(), db.providerConversion.count()]);
  const before = await booked();
  await all();
  expect(await booked()).toEqual(before);
  const converted = books.statement.filter(({ source, currency }) => source && source.currency !== currency);
  expect(before[1]).toBe(converted.length);
  // The two halves of each conversion are what the processor says, in both currencies.
  const wrong = await db.$queryRaw<unknown[]>`
    select c."reference" from "ProviderConversion" c
    left join "LedgerTransfer" t on t."conversionId" = c."id"
    left join "LedgerEntry" e on e."transferId" = t."id"
    left join "LedgerAccount" a on a."id" = e."accountId" and a."purpose" = 'conversion'
    group by c."id" having
      coalesce(sum(e."amountMinor") filter (where a."currency" = c."fromCurrency"), 0) <> -c."fromMinor"
      or coalesce(sum(e."amountMinor") filter (where a."currency" = c."toCurrency"), 0) <> c."toMinor"`;
  expect(wrong).toEqual([]);
}
