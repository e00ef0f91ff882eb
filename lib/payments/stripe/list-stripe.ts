import type { ProviderLine } from "@/lib/payments/provider";
import { stripe } from "@/lib/payments/stripe/client";
import { faultOf } from "@/lib/payments/stripe/faults";

const limit = 100;
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
const money = ({ amount, currency }: { amount: number; currency: string }) => ({
  amountMinor: amount,
  currency: currency.toUpperCase(),
});

/** Stripe's own books between two times: payments, transfers with their reversals, refunds, and connected accounts' payouts. */
export async function* listStripe(since: Date, until: Date): AsyncGenerator<ProviderLine> {
  const created = { gte: seconds(since), lt: seconds(until) };
  try {
    for await (const { id, status, ...payment } of stripe().paymentIntents.list({ created, limit }))
      if (status === "succeeded") yield { what: "charge", providerId: id, ...money(payment) };
    for await (const { id, reversals, ...transfer } of stripe().transfers.list({ created, limit })) {
      yield { what: "transfer", providerId: id, ...money(transfer) };
      for (const reversal of reversals.data)
        yield { what: "transferReversal", providerId: reversal.id, ...money(reversal) };
    }
    for await (const { id, status, ...refund } of stripe().refunds.list({ created, limit }))
      if (status !== "failed" && status !== "canceled")
        yield { what: "refund", providerId: id, ...money(refund) };
    for await (const { id: stripeAccount } of stripe().accounts.list({ limit }))
      for await (const { id, ...payout } of stripe().payouts.list({ created, limit }, { stripeAccount }))
        yield { what: "payout", providerId: id, ...money(payout) };
  } catch (error) {
    throw faultOf(error);
  }
}
