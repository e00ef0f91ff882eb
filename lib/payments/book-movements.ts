import { db } from "@/lib/db";
import { isCurrency } from "@/lib/money";
import { bookMovement, costKey, hasOwnBooking } from "@/lib/payments/book-movement";
import type { PaymentProvider, ProviderMovement } from "@/lib/payments/provider";

const chunkSize = 200;

/**
 * Reads what moved in our account at a provider between two times, and books its costs and conversions. Any overlap, any number
 * of times, by any number of processes. Answers what was read, and of it what has no place in the ledger: something done there
 * by hand, or in a currency that is not kept here.
 */
export async function bookMovements(
  provider: PaymentProvider,
  since: Date,
  until: Date,
): Promise<{ count: number; strange: ProviderMovement[] }> {
  const strange: ProviderMovement[] = [];
  let count = 0;
  for await (const chunk of chunksOf(provider.movements(since, until))) {
    count += chunk.length;
    const known = await bookedAmong(provider.name, chunk);
    for (const movement of chunk) {
      if (isStrange(movement)) strange.push(movement);
      if (hasOwnBooking(movement) && !known.has(movement.id)) await bookMovement(provider.name, movement);
    }
  }
  return { count, strange };
}

const isStrange = ({ source, amountMinor, currency }: ProviderMovement) =>
  (source === null && amountMinor !== 0) || !isCurrency(currency) || (source && !isCurrency(source.currency));

/** Both are written in one transaction, so either of them tells. */
async function bookedAmong(provider: string, movements: readonly ProviderMovement[]): Promise<Set<string>> {
  const ids = movements.map(({ id }) => id);
  const [paid, converted] = await Promise.all([
    db.ledgerTransfer.findMany({
      where: { key: { in: movements.map((movement) => costKey(provider, movement)) } },
      select: { key: true },
    }),
    db.providerConversion.findMany({
      where: { provider, reference: { in: ids } },
      select: { reference: true },
    }),
  ]);
  const keys = new Set(paid.map(({ key }) => key));
  return new Set([
    ...converted.map(({ reference }) => reference),
    ...movements.filter((movement) => keys.has(costKey(provider, movement))).map(({ id }) => id),
  ]);
}

async function* chunksOf(movements: AsyncIterable<ProviderMovement>): AsyncGenerator<ProviderMovement[]> {
  let chunk: ProviderMovement[] = [];
  for await (const movement of movements) {
    chunk.push(movement);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
