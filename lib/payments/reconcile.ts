import { after, day, minute, present } from "@/lib/clock";
import { db } from "@/lib/db";
import type { DifferenceKind } from "@/lib/generated/prisma/enums";
import { logFault } from "@/lib/log";
import { ourLine, ourLines } from "@/lib/payments/our-lines";
import type { PaymentProvider, ProviderLine } from "@/lib/payments/provider";

interface Found {
  kind: DifferenceKind;
  what: string;
  reference: string;
  ledgerMinor: number | null;
  providerMinor: number | null;
  currency: string;
}

/** News of the last minutes may still be on its way. */
const settling = 30 * minute;

/**
 * Compares what the provider did within a time with what we wrote down, line by line, both ways. A difference is one row however
 * often it is found, and resolves itself when it is gone. Answers how many there are.
 */
export async function reconcile(
  provider: PaymentProvider,
  { now = present(), days = 3 } = {},
): Promise<{ compared: number; differences: number }> {
  const until = after(now, -settling);
  const since = after(until, -days * day);
  const run = await db.reconciliationRun.create({
    data: { provider: provider.name, since, until, startedAt: now },
    select: { id: true },
  });
  try {
    const { compared, found } = await compare(provider, since, until);
    for (const difference of found) await keep(provider.name, difference, now);
    await resolveGone(provider.name, now);
    const differences = found.length;
    await db.reconciliationRun.update({
      where: { id: run.id },
      data: { compared, differences, finishedAt: present() },
    });
    return { compared, differences };
  } catch (error) {
    logFault("payments.reconciliation", error);
    const words = "The provider's list could not be read to its end.";
    await db.reconciliationRun.update({
      where: { id: run.id },
      data: { error: words, finishedAt: present() },
    });
    throw error;
  }
}

async function compare(provider: PaymentProvider, since: Date, until: Date) {
  const found: Found[] = [];
  const seen = new Set<string>();
  let compared = 0;
  // What stands near an end of the time here may stand beyond it there.
  for await (const line of provider.list(after(since, -day), after(until, settling))) {
    seen.add(`${line.what}:${line.providerId}`);
    compared += 1;
    const ours = await ourLine(provider.name, line);
    if (!ours) found.push({ ...differenceOf(line), kind: "missingInLedger", ledgerMinor: null });
    else if (ours.amountMinor !== line.amountMinor || ours.currency !== line.currency)
      found.push({ ...differenceOf(line), kind: "amountDiffers", ledgerMinor: ours.amountMinor });
  }
  for (const line of await ourLines(provider.name, since, until)) {
    compared += 1;
    if (seen.has(`${line.what}:${line.providerId}`)) continue;
    const { amountMinor: ledgerMinor } = line;
    found.push({ ...differenceOf(line), kind: "missingAtProvider", ledgerMinor, providerMinor: null });
  }
  return { compared, found };
}

const differenceOf = ({ what, providerId: reference, amountMinor, currency }: ProviderLine) => ({
  what,
  reference,
  providerMinor: amountMinor,
  currency,
});

async function keep(provider: string, found: Found, now: Date): Promise<void> {
  const { kind, what, reference } = found;
  await db.reconciliationDifference.upsert({
    where: { provider_kind_what_reference: { provider, kind, what, reference } },
    create: { provider, ...found, foundAt: now, lastSeenAt: now },
    update: { lastSeenAt: now, ledgerMinor: found.ledgerMinor, providerMinor: found.providerMinor },
  });
}

/** What was found in the nights before and is not any more went away by itself. Older ones than the comparison stay. */
async function resolveGone(provider: string, now: Date): Promise<void> {
  await db.reconciliationDifference.updateMany({
    where: { provider, resolvedAt: null, lastSeenAt: { lt: now }, foundAt: { gte: after(now, -2 * day) } },
    data: { resolvedAt: now },
  });
}
