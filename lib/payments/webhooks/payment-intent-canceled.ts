import { failHold } from "@/lib/payments/fail-hold";
import type { Handler } from "@/lib/payments/webhooks/event";
import { PaymentObject } from "@/lib/payments/webhooks/payment-object";

/** A payment was called off at the provider; when it is the one that is waited for, none will come. */
export const paymentIntentCanceled: Handler = async ({ event, effects }) => {
  const { id, metadata } = PaymentObject.parse(event.data.object);
  const holdId = metadata?.holdId;
  return async (tx, at) => {
    if (!holdId) return;
    const waiting = await tx.hold.count({ where: { id: holdId, paymentId: id, state: "pending" } });
    if (waiting) await failHold(tx, effects, { holdId, reason: "called-off", at });
  };
};
