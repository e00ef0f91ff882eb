import { z } from "zod";
import type { Handler } from "@/lib/payments/webhooks/event";

/** A saved card is gone at the provider. */
export const paymentMethodDetached: Handler = async ({ event, provider }) => {
  const { id } = z.object({ id: z.string() }).parse(event.data.object);
  return async (tx) => {
    await tx.savedCard.deleteMany({ where: { provider, providerId: id } });
  };
};
