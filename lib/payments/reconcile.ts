import { after, day, minute, present } from "@/lib/clock";
import { db } from "@/lib/db";
import { logFault } from "@/lib/log";
import { bookMovements } from "@/lib/payments/book-movements";
import { compareBalances } from "@/lib/payments/compare-balances";
import { type Difference, keepBalances, keepDifference, resolveGone } from "@/lib/payments/keep-difference";
import { ourLine, ourLines } from "@/lib/payments/our-lines";
import type { PaymentProvider, ProviderLine, ProviderMovement } from "@/lib/payments/provider";

/** News of the last minutes may still be on its way. */
const settling = 30 * minute;
const overlap = 3 * day;

/**
 * Books what the provider kept and converted, and compares what it did within a time with what we wrote down, line by line, both
 * ways; then our account there with its balance. A difference is one row however often it is found, and resolves itself when it is
 * gone. Answers how many there are.
 */
export async function reconcile(
  provider: PaymentProvider,
  { now = present(), days = 3 } = {},
): Promise<{ compared: number; differences: number }> {
  const until = after(now, -settling);
  const since = after(until, -days * day);
  const unread = await unreadSince(provider.name);
  const run = await db.reconciliationRun.create({
    data: { provider: provider.name, since, until, startedAt: now },
    select: { id: true },
  });
  try {
    const { compared, found } = await compare(provider, since, until);
    const moved = await bookMovements(provider, unread, until);
    found.push(...moved.strange.map(strangeDifference));
    const balances = await compareBalances(provider, now);
    for (const difference of found) await keepDifference(provider.name, difference, now);
    await resolveGone(provider.name, now);
    const differences = found.length + (await keepBalances(provider.name, balances, now));
    const result = { compared: compared + moved.count + balances.length, differences };
    await db.reconciliationRun.update({
      where: { id: run.id },
      data: {
        ...result,
        balances: balances.map((row) => ({ ...row })),
        readUntil: until,
        finishedAt: present(),
      },
    });
    return result;
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

/** From where the movements were never read to the end, and some days more for what may have been added there late. */
async function unreadSince(provider: string): Promise<Date> {
  const { _max } = await db.reconciliationRun.aggregate({ where: { provider }, _max: { readUntil: true } });
  return _max.readUntil ? after(_max.readUntil, -overlap) : new Date(0);
}

async function compare(provider: PaymentProvider, since: Date, until: Date) {
  const found: Difference[] = [];
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

/** What moved there and has no place in the ledger: paid out by hand, or in a currency that is not kept here. */
const strangeDifference = ({ id, category, amountMinor, currency }: ProviderMovement): Difference => ({
  kind: "missingInLedger",
  what: category,
  reference: id,
  ledgerMinor: null,
  providerMinor: amountMinor,
  currency,
});
