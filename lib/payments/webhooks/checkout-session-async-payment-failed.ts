import { failHold } from "@/lib/payments/fail-hold";
import type { Handler } from "@/lib/payments/webhooks/event";
import { SessionObject } from "@/lib/payments/webhooks/session-object";

/** A slow payment that looked well did not arrive. */
export const checkoutSessionAsyncPaymentFailed: Handler = async ({ event, effects }) => {
  const holdId = SessionObject.parse(event.data.object).metadata?.holdId;
  return async (tx, at) => {
    if (holdId) await failHold(tx, effects, { holdId, reason: "failed-late", at });
  };
};
