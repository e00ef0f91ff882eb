import { z } from "zod";
import { bookPayout } from "@/lib/payments/book-payout";
import type { Handler } from "@/lib/payments/webhooks/event";

const PayoutObject = z.object({
  id: z.string(),
  amount: z.int(),
  currency: z.string(),
  arrival_date: z.number().nullish(),
  failure_message: z.string().nullish(),
});

const states: Record<string, "paid" | "failed"> = {
  "payout.paid": "paid",
  "payout.failed": "failed",
  "payout.canceled": "failed",
};

/** Money is on its way from a freelancer's account to their bank, has arrived, or came back. */
export const payoutChanged: Handler = async ({ event, provider }) => {
  const payout = PayoutObject.parse(event.data.object);
  const accountId = event.account;
  return async (tx, at) => {
    // A payout of the platform's own account is not about anybody's balance.
    if (!accountId) return;
    await bookPayout(tx, {
      provider,
      accountId,
      providerId: payout.id,
      state: states[event.type] ?? "inTransit",
      amountMinor: payout.amount,
      currency: payout.currency.toUpperCase(),
      arrivesAt: payout.arrival_date ? new Date(payout.arrival_date * 1000) : null,
      failure: payout.failure_message ?? null,
      at,
    });
  };
};
