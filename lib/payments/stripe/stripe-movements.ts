import type Stripe from "stripe";
import type { MovementSource, ProviderMovement } from "@/lib/payments/provider";
import { stripe } from "@/lib/payments/stripe/client";
import { asking, faultOf } from "@/lib/payments/stripe/faults";

const limit = 100;
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** What Stripe takes for itself beside payments: its reporting categories. */
const costCategories = new Set(["fee", "network_cost", "tax"]);
/** Moves money between parts of the same account: `stripeBalances` counts them together. */
const innerCategory = "connect_reserved_funds";

/** Stripe's balance transactions of the platform's own account, the newest first. */
export async function* stripeMovements(since: Date, until: Date): AsyncGenerator<ProviderMovement> {
  const created = { gte: seconds(since), lt: seconds(until) };
  const asked = { created, limit, expand: ["data.source"] };
  try {
    for await (const line of stripe().balanceTransactions.list(asked))
      if (line.balance_type === "payments" && line.reporting_category !== innerCategory)
        yield movementOf(line);
  } catch (error) {
    throw faultOf(error);
  }
}

/** What is in the platform's account: to be used, on its way there, and held back for connected accounts that owe. */
export async function stripeBalances(): Promise<Map<string, number>> {
  const { available, pending, connect_reserved } = await asking(stripe().balance.retrieve());
  const sums = new Map<string, number>();
  for (const part of [...available, ...pending, ...(connect_reserved ?? [])]) {
    const currency = part.currency.toUpperCase();
    sums.set(currency, (sums.get(currency) ?? 0) + part.amount);
  }
  return sums;
}

function movementOf(line: Stripe.BalanceTransaction): ProviderMovement {
  const { id, amount, fee, net, reporting_category: category } = line;
  const isCost = costCategories.has(category);
  return {
    id,
    at: new Date(line.created * 1000),
    category,
    source: isCost ? null : sourceOf(line),
    amountMinor: isCost ? 0 : amount,
    costMinor: isCost ? -net : fee,
    currency: line.currency.toUpperCase(),
    rate: line.exchange_rate,
  };
}

function sourceOf({ source, amount }: Stripe.BalanceTransaction): MovementSource | null {
  if (!source || typeof source === "string") return null;
  const signed = (usual: 1 | -1, asked: { amount: number; currency: string }) => ({
    // What is too little to come to anything in the other currency has no sign of its own.
    amountMinor: (Math.sign(amount) || usual) * asked.amount,
    currency: asked.currency.toUpperCase(),
  });
  switch (source.object) {
    case "charge": {
      const payment = source.payment_intent;
      const providerId = typeof payment === "string" ? payment : (payment?.id ?? source.id);
      const captured = { amount: source.amount_captured, currency: source.currency };
      // A charge that goes out again failed after it had succeeded: the ledger knows nothing of that.
      return amount < 0 ? null : { what: "charge", providerId, ...signed(1, captured) };
    }
    case "refund":
      return { what: "refund", providerId: source.id, ...signed(-1, source) };
    case "transfer":
      return { what: "transfer", providerId: source.id, ...signed(-1, source) };
    case "transfer_reversal":
      return { what: "transferReversal", providerId: source.id, ...signed(1, source) };
    case "dispute":
      return { what: "chargeback", providerId: source.id, ...signed(-1, source) };
    default:
      return null;
  }
}
