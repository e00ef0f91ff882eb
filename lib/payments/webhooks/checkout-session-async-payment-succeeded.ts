import { bookPaid } from "@/lib/payments/book-paid";
import type { Handler } from "@/lib/payments/webhooks/event";
import { paidBy, SessionObject } from "@/lib/payments/webhooks/session-object";

/** A slow payment has arrived. */
export const checkoutSessionAsyncPaymentSucceeded: Handler = async ({ event, effects }) => {
  const paid = paidBy(SessionObject.parse(event.data.object));
  return async (tx, at) => {
    if (paid) await bookPaid(tx, effects, { ...paid, at });
  };
};
