import { bookPaid } from "@/lib/payments/book-paid";
import { keepCard } from "@/lib/payments/keep-card";
import { providerNamed } from "@/lib/payments/providers";
import type { Handler } from "@/lib/payments/webhooks/event";
import { paidBy, SessionObject } from "@/lib/payments/webhooks/session-object";

/** The payer has finished a page: the money is there, or is on its way, or a card was left for later. */
export const checkoutSessionCompleted: Handler = async ({ event, effects, provider }) => {
  const session = SessionObject.parse(event.data.object);
  const userId = session.metadata?.userId;
  if (session.mode === "setup" && session.setup_intent && userId) {
    const card = await providerNamed(provider).cardOf(session.setup_intent);
    return (tx, at) => keepCard(tx, { userId, provider, card, at });
  }
  const paid = paidBy(session);
  const { payment_intent: paymentId, metadata } = session;
  return async (tx, at) => {
    if (paid) return bookPaid(tx, effects, { ...paid, at });
    if (metadata?.holdId && paymentId)
      await tx.hold.updateMany({
        where: { id: metadata.holdId, state: "pending" },
        data: { paymentId, payHref: null },
      });
  };
};
