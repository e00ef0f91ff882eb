import type { PaymentProvider } from "@/lib/payments/provider";
import { stripe } from "@/lib/payments/stripe/client";
import { asking } from "@/lib/payments/stripe/faults";

/** Looks through what belongs to the same payment or transfer for something that names our call. */
export const findStripe: PaymentProvider["find"] = ({ kind, callId, holdId, at }) => {
  const limit = 100;
  if (kind === "transfer" && holdId)
    return named(stripe().transfers.list({ transfer_group: holdId, limit }), callId);
  if (kind === "refund" && at) return named(stripe().refunds.list({ payment_intent: at, limit }), callId);
  if (kind === "transferReversal" && at)
    return named(stripe().transfers.listReversals(at, { limit }), callId);
  return Promise.resolve(null);
};

async function named(
  list: AsyncIterable<{ id: string; metadata: Record<string, string> | null }>,
  callId: string,
): Promise<string | null> {
  return asking(
    (async () => {
      for await (const { id, metadata } of list) if (metadata?.callId === callId) return id;
      return null;
    })(),
  );
}
