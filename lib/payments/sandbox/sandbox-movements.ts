import { type Currency, currencyExponents, isCurrency } from "@/lib/money";
import type { MovementSource, ProviderMovement } from "@/lib/payments/provider";
import { listObjects } from "@/lib/payments/sandbox/objects";

/** The sandbox keeps one hundredth of each payment, rounded down, and nothing of anything else. */
const costPart = 100;
/** It keeps no yen: whatever moves in them is turned into euros, always at the same rate. */
const settlements: Partial<Record<Currency, { currency: Currency; rate: number }>> = {
  JPY: { currency: "EUR", rate: 0.0062 },
};

const kinds = [
  ["payment", "charge", 1],
  ["transfer", "transfer", -1],
  ["reversal", "transferReversal", 1],
  ["refund", "refund", -1],
] as const;

/** Everything that came into our account at the sandbox or left it, between two times or ever. */
export async function* sandboxMovements(since?: Date, until?: Date): AsyncGenerator<ProviderMovement> {
  for (const [kind, what, sign] of kinds)
    for (const { id, createdAt, data } of await listObjects(kind, { since, until }))
      if (!("state" in data) || data.state === "succeeded") {
        const source = {
          what,
          providerId: id,
          amountMinor: sign * data.amountMinor,
          currency: data.currency,
        };
        yield movementOf(`txn_${id}`, createdAt, source);
      }
  // How a dispute ended has no time of its own, so all of them are told each time.
  for (const { id, createdAt, data } of await listObjects("dispute", { until })) {
    const source = { what: "chargeback" as const, providerId: id, currency: data.currency };
    yield movementOf(`txn_${id}`, createdAt, { ...source, amountMinor: -data.amountMinor });
    if (data.state === "won")
      yield movementOf(`txn_${id}_won`, createdAt, { ...source, amountMinor: data.amountMinor });
  }
}

/** What is left of it all. */
export async function sandboxBalances(): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for await (const { currency, amountMinor, costMinor } of sandboxMovements())
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor - costMinor);
  return sums;
}

function movementOf(id: string, at: Date, source: MovementSource): ProviderMovement {
  const { amountMinor, currency, rate } = settled(source);
  const costMinor = source.what === "charge" ? Math.floor(amountMinor / costPart) : 0;
  return { id, at, category: source.what, source, amountMinor, costMinor, currency, rate };
}

function settled({ amountMinor, currency }: MovementSource) {
  const into = isCurrency(currency) ? settlements[currency] : undefined;
  if (!into || !isCurrency(currency)) return { amountMinor, currency, rate: null };
  const scale = 10 ** (currencyExponents[into.currency] - currencyExponents[currency]);
  const whole = Math.round(Math.abs(amountMinor) * into.rate * scale);
  return { amountMinor: Math.sign(amountMinor) * whole, ...into };
}
