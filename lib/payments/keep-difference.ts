import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import type { DifferenceKind } from "@/lib/generated/prisma/enums";
import { lockKey } from "@/lib/payments/lock-key";
import type { ComparedBalance } from "@/lib/payments/schemas";

export interface Difference {
  kind: DifferenceKind;
  what: string;
  reference: string;
  ledgerMinor: number | null;
  providerMinor: number | null;
  currency: string;
}

const balance = "balance";

/** Keeps a difference of one thing as one row, however often it is found. One that had gone by itself is open again. */
export async function keepDifference(provider: string, found: Difference, now: Date): Promise<void> {
  const { kind, what, reference } = found;
  const row = { provider, kind, what, reference };
  await db.reconciliationDifference.upsert({
    where: { provider_kind_what_reference: row },
    create: { provider, ...found, foundAt: now, lastSeenAt: now },
    update: { lastSeenAt: now, ledgerMinor: found.ledgerMinor, providerMinor: found.providerMinor },
  });
  await db.reconciliationDifference.updateMany({
    where: { ...row, resolvedAt: { not: null }, resolvedById: null },
    data: { resolvedAt: null, foundAt: now },
  });
}

/**
 * Keeps what differs between our account and the provider's balance as one open row for each currency, and resolves those that
 * agree. A gap that a person has explained is not listed again while it stays as wide. Answers how many differ.
 */
export async function keepBalances(
  provider: string,
  compared: readonly ComparedBalance[],
  now: Date,
): Promise<number> {
  const differing = compared.filter(({ ledgerMinor, providerMinor }) => ledgerMinor !== providerMinor);
  await db.reconciliationDifference.updateMany({
    where: {
      ...{ provider, what: balance, resolvedAt: null },
      currency: { notIn: differing.map(({ currency }) => currency) },
    },
    data: { resolvedAt: now },
  });
  for (const row of differing) await keepBalance(provider, row, now);
  return differing.length;
}

async function keepBalance(provider: string, compared: ComparedBalance, now: Date): Promise<void> {
  const { currency, ledgerMinor, providerMinor } = compared;
  await db.$transaction(async (tx) => {
    await lockKey(tx, `balance:${provider}:${currency}`);
    const last = await tx.reconciliationDifference.findFirst({
      where: { provider, what: balance, currency },
      orderBy: { id: "desc" },
    });
    const amounts = { ledgerMinor, providerMinor, lastSeenAt: now };
    const isExplained =
      last?.resolvedById && gapOf(last) === providerMinor - ledgerMinor && last.resolvedAt !== null;
    if (last && (isExplained || !last.resolvedAt))
      await tx.reconciliationDifference.update({
        where: { id: last.id },
        data: isExplained ? { lastSeenAt: now } : amounts,
      });
    else {
      const reference = `${currency} ${now.toISOString()}`;
      const data = { kind: "amountDiffers" as const, what: balance, reference, currency, foundAt: now };
      await tx.reconciliationDifference.create({ data: { provider, ...data, ...amounts } });
    }
  });
}

const gapOf = (row: { ledgerMinor: bigint | null; providerMinor: bigint | null }) =>
  Number(row.providerMinor ?? 0n) - Number(row.ledgerMinor ?? 0n);

/** What was found in the nights before and is not any more went away by itself. Older ones than the comparison stay. */
export async function resolveGone(provider: string, now: Date): Promise<void> {
  await db.reconciliationDifference.updateMany({
    where: {
      ...{ provider, resolvedAt: null, what: { not: balance } },
      lastSeenAt: { lt: now },
      foundAt: { gte: after(now, -2 * day) },
    },
    data: { resolvedAt: now },
  });
}
