import { db, type Tx } from "@/lib/db";
import { type Currency, isCurrency } from "@/lib/money";
import { rateOf } from "@/lib/payments/exchange-rate";
import { type Account, clearing, conversions, costs, writeTransfer } from "@/lib/payments/ledger";
import { lockKey } from "@/lib/payments/lock-key";
import { holdOfSource } from "@/lib/payments/movement-source";
import type { ProviderMovement } from "@/lib/payments/provider";

export const costKey = (provider: string, { id }: Pick<ProviderMovement, "id">) => `cost:${provider}:${id}`;

/** Whether a movement says anything that the ledger does not have from elsewhere: a cost, or a conversion. */
export const hasOwnBooking = ({ costMinor, source, currency }: ProviderMovement) =>
  isCurrency(currency) && (costMinor !== 0 || (source !== null && source.currency !== currency));

/**
 * Books what the provider kept of a movement, and that it turned it into another currency: once, however often and by
 * whomever it is read. What the movement itself was for is booked by the call or webhook that it belongs to.
 */
export async function bookMovement(provider: string, movement: ProviderMovement): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockKey(tx, `movement:${provider}:${movement.id}`);
    const { source, currency } = movement;
    const holdId = source && (await holdOfSource(tx, provider, source));
    await bookCost(tx, provider, movement, holdId);
    if (source && isCurrency(source.currency) && isCurrency(currency) && source.currency !== currency)
      await bookConversion(tx, provider, movement, {
        holdId,
        source,
        from: { amountMinor: source.amountMinor, currency: source.currency },
        to: { amountMinor: movement.amountMinor, currency },
      });
  });
}

async function bookCost(
  tx: Tx,
  provider: string,
  movement: ProviderMovement,
  holdId: string | null,
): Promise<void> {
  const key = costKey(provider, movement);
  if (await tx.ledgerTransfer.findUnique({ where: { key }, select: { id: true } })) return;
  const { costMinor, currency, at } = movement;
  await writeTransfer(tx, {
    key,
    reason: "provider-cost",
    ...{ currency, holdId, eventId: null, at },
    entries: swap(clearing, costs, costMinor),
  });
}

interface Converted {
  holdId: string | null;
  source: { what: string; providerId: string };
  from: { amountMinor: number; currency: Currency };
  to: { amountMinor: number; currency: Currency };
}

/** A transfer has one currency: the money leaves our account in the first, and is there in the second. */
async function bookConversion(
  tx: Tx,
  provider: string,
  { id: reference, rate, at }: ProviderMovement,
  { holdId, source, from, to }: Converted,
): Promise<void> {
  const where = { provider_reference: { provider, reference } };
  if (await tx.providerConversion.findUnique({ where, select: { id: true } })) return;
  const { id: conversionId } = await tx.providerConversion.create({
    data: {
      ...{ provider, reference, holdId, at },
      what: source.what,
      sourceId: source.providerId,
      fromMinor: BigInt(from.amountMinor),
      fromCurrency: from.currency,
      toMinor: BigInt(to.amountMinor),
      toCurrency: to.currency,
      rate: rateOf(from, to, rate),
    },
    select: { id: true },
  });
  const half = { reason: "converted" as const, holdId, eventId: null, conversionId, at };
  await writeTransfer(tx, {
    ...half,
    key: `conversion:${provider}:${reference}:from`,
    currency: from.currency,
    entries: swap(clearing, conversions, from.amountMinor),
  });
  await writeTransfer(tx, {
    ...half,
    key: `conversion:${provider}:${reference}:to`,
    currency: to.currency,
    entries: swap(conversions, clearing, to.amountMinor),
  });
}

/** Money that leaves one account for another; what is at the provider stands as a minus, so leaving it is a gain. */
const swap = (from: Account, to: Account, amountMinor: number) => [
  { ...from, amountMinor },
  { ...to, amountMinor: -amountMinor },
];
