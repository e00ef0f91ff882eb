import { failHold } from "@/lib/payments/fail-hold";
import type { Handler } from "@/lib/payments/webhooks/event";
import { PaymentObject } from "@/lib/payments/webhooks/payment-object";

/**
 * A try to pay failed. On a page the payer may try again, so that only its end decides; a charge of a saved card that was
 * still being worked on has no page, and ends here.
 */
export const paymentIntentPaymentFailed: Handler = async ({ event, effects }) => {
  const { id, metadata } = PaymentObject.parse(event.data.object);
  const holdId = metadata?.holdId;
  return async (tx, at) => {
    if (!holdId) return;
    const charge = await tx.providerCall.findUnique({
      where: { key: `charge:${holdId}` },
      select: { providerId: true },
    });
    if (charge?.providerId === id) await failHold(tx, effects, { holdId, reason: "failed-late", at });
  };
};
