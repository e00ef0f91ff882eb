import { openChargeback } from "@/lib/payments/open-chargeback";
import { DisputeObject } from "@/lib/payments/webhooks/dispute-object";
import type { Handler } from "@/lib/payments/webhooks/event";

/** A payer's bank takes a payment back. */
export const chargeDisputeCreated: Handler = async ({ event, provider, effects }) => {
  const dispute = DisputeObject.parse(event.data.object);
  return async (tx, at) => {
    await openChargeback(tx, effects, { provider, dispute, at });
  };
};
