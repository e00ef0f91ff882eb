import { bookPaid } from "@/lib/payments/book-paid";
import type { Handler } from "@/lib/payments/webhooks/event";
import { PaymentObject } from "@/lib/payments/webhooks/payment-object";

/** The money is there. */
export const paymentIntentSucceeded: Handler = async ({ event, effects }) => {
  const { id, amount_received, currency, metadata } = PaymentObject.parse(event.data.object);
  const holdId = metadata?.holdId;
  return async (tx, at) => {
    if (!holdId) return;
    const paid = { amountMinor: amount_received, currency: currency.toUpperCase() };
    await bookPaid(tx, effects, { ...paid, holdId, paymentId: id, at });
  };
};
