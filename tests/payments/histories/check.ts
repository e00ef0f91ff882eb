import { expect } from "vitest";
import { db } from "@/lib/db";
import { clearingOf, escrowOf } from "@/lib/payments/ledger";
import { sumOf } from "@/lib/payments/queries";
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
      where: { holdId },
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
  const sums = await db.$queryRaw<{ currency: string; total: bigint; atProvider: bigint }[]>`
    select a."currency", sum(e."amountMinor")::bigint as total,
      coalesce(sum(e."amountMinor") filter (where a."owner" = 'provider'), 0)::bigint as "atProvider"
    from "LedgerEntry" e join "LedgerAccount" a on a."id" = e."accountId" group by a."currency"`;
  for (const { currency, total, atProvider } of sums) {
    expect(total, currency).toBe(0n);
    expect(atProvider, currency).toBe(BigInt(-(books.paid.get(currency) ?? 0)));
  }
  const overdrawn = await db.$queryRaw<unknown[]>`
    select a."id" from "LedgerEntry" e join "LedgerAccount" a on a."id" = e."accountId"
    where a."purpose" in ('escrow', 'refunds') group by a."id" having sum(e."amountMinor") < 0`;
  expect(overdrawn).toEqual([]);
  const uneven = await db.$queryRaw<unknown[]>`
    select "transferId" from "LedgerEntry" group by "transferId" having sum("amountMinor") <> 0`;
  expect(uneven).toEqual([]);
}
