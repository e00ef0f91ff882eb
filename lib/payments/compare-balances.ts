import { after, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { bookMovements } from "@/lib/payments/book-movements";
import { isSourceBooked } from "@/lib/payments/movement-source";
import type { PaymentProvider } from "@/lib/payments/provider";
import type { ComparedBalance } from "@/lib/payments/schemas";

/** Money moves while it is counted: it is looked at again until it stood still, or so many times. */
const looks = 3;
/** Time in which a webhook is late and not lost. */
const underWay = 30 * minute;

/**
 * Our clearing account in each currency beside the provider's balance. What the provider did in the last minutes and has not
 * told us yet counts as told. Costs and conversions have to be booked up to then.
 */
export async function compareBalances(provider: PaymentProvider, now: Date): Promise<ComparedBalance[]> {
  for (let look = 1; ; look++) {
    const before = await provider.balances();
    const untold = await untoldBy(provider, now);
    const ours = await clearingAt(provider.name);
    const found = await provider.balances();
    if (look < looks && !isSame(before, found)) continue;
    const currencies = [...new Set([...ours.keys(), ...found.keys(), ...untold.keys()])].sort();
    return currencies.map((currency) => ({
      currency,
      ledgerMinor: (ours.get(currency) ?? 0) + (untold.get(currency) ?? 0),
      providerMinor: found.get(currency) ?? 0,
    }));
  }
}

async function untoldBy(provider: PaymentProvider, now: Date): Promise<Map<string, number>> {
  const [since, until] = [after(now, -underWay), after(now, underWay)];
  await bookMovements(provider, since, until);
  const sums = new Map<string, number>();
  for await (const { source } of provider.movements(since, until)) {
    if (!source || (await isSourceBooked(provider.name, source))) continue;
    sums.set(source.currency, (sums.get(source.currency) ?? 0) + source.amountMinor);
  }
  return sums;
}

/**
 * What the ledger says is at one provider. Movements without a hold are corrections, which are about the provider that is
 * compared, or name their provider in their key.
 */
async function clearingAt(provider: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ currency: string; sum: bigint }[]>`
    SELECT a."currency", -sum(e."amountMinor")::bigint AS "sum"
    FROM "LedgerAccount" a
    JOIN "LedgerEntry" e ON e."accountId" = a."id"
    JOIN "LedgerTransfer" t ON t."id" = e."transferId"
    LEFT JOIN "Hold" h ON h."id" = t."holdId"
    WHERE a."owner" = 'provider' AND a."purpose" = 'clearing'
      AND CASE
        WHEN split_part(t."key", ':', 1) IN ('cost', 'conversion') THEN split_part(t."key", ':', 2) = ${provider}
        ELSE h."id" IS NULL OR COALESCE(h."provider", 'sandbox') = ${provider}
      END
    GROUP BY a."currency"`;
  return new Map(rows.map(({ currency, sum }) => [currency, Number(sum)]));
}

const isSame = (some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
  [...some.keys(), ...others.keys()].every((key) => (some.get(key) ?? 0) === (others.get(key) ?? 0));
