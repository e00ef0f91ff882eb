import { db } from "@/lib/db";
import type { Sender } from "@/lib/payments/calls/booking";
import { failHold } from "@/lib/payments/fail-hold";
import { ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";

/** Closes the page on which a payer could still pay. Who has paid in the meantime has paid: a webhook says so. */
export const sendCancel: Sender = async (call, effects) => {
  const { holdId, provider } = call;
  if (!holdId) throw new ProviderFault("person", "A request to cancel without a hold.");
  const charge = await db.providerCall.findUniqueOrThrow({ where: { key: `charge:${holdId}` } });
  // The page may be about to open: what is not known cannot be closed.
  if (charge.state === "pending" && charge.attempts > 0)
    throw new ProviderFault("again", "The payment is still being asked for.");
  const isClosed = charge.providerId ? await providerNamed(provider).closePage(charge.providerId) : true;
  return {
    providerId: null,
    async book(tx, at) {
      if (isClosed) await failHold(tx, effects, { holdId, reason: "called-off", at });
    },
  };
};
