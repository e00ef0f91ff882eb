import type Stripe from "stripe";
import { type PaymentProvider, ProviderFault } from "@/lib/payments/provider";
import { stripe } from "@/lib/payments/stripe/client";
import { asking } from "@/lib/payments/stripe/faults";

/** Looks through what belongs to the same payment or transfer for something that names our call. */
export const findStripe: PaymentProvider["find"] = ({ kind, callId, holdId, at }) => {
  const limit = 100;
  if (kind === "charge" && at)
    return named(stripe().paymentIntents.list({ customer: at, limit }), callId, wasPaid);
  if (kind === "transfer" && holdId)
    return named(stripe().transfers.list({ transfer_group: holdId, limit }), callId);
  if (kind === "refund" && at) return named(stripe().refunds.list({ payment_intent: at, limit }), callId);
  if (kind === "transferReversal" && at)
    return named(stripe().transfers.listReversals(at, { limit }), callId);
  return Promise.resolve(null);
};

/** A payment that was declined or never finished took no money. */
function wasPaid({ status }: Stripe.PaymentIntent): boolean {
  if (status === "processing")
    throw new ProviderFault("again", "An earlier try of this charge is still under way at Stripe.");
  return status === "succeeded";
}

async function named<Thing extends { id: string; metadata: Record<string, string> | null }>(
  list: AsyncIterable<Thing>,
  callId: string,
  isDone: (thing: Thing) => boolean = () => true,
): Promise<string | null> {
  return asking(
    (async () => {
      for await (const thing of list) if (thing.metadata?.callId === callId && isDone(thing)) return thing.id;
      return null;
    })(),
  );
}
