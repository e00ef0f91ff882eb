import { closeChargeback } from "@/lib/payments/close-chargeback";
import { openChargeback } from "@/lib/payments/open-chargeback";
import { DisputeObject } from "@/lib/payments/webhooks/dispute-object";
import type { Handler } from "@/lib/payments/webhooks/event";

/** The bank has decided. Whoever hears of the end first hears of the beginning with it. */
export const chargeDisputeClosed: Handler = async ({ event, provider, effects }) => {
  const dispute = DisputeObject.parse(event.data.object);
  return async (tx, at) => {
    const chargebackId = await openChargeback(tx, effects, { provider, dispute, at });
    // An inquiry that ends without a chargeback leaves the money where it was, as a won one does.
    const isWon = dispute.status !== "lost";
    await closeChargeback(tx, effects, { chargebackId, isWon, at });
  };
};
