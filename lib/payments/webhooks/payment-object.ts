import { z } from "zod";

/** A payment, as webhooks show it. Without our metadata it is not one of ours. */
export const PaymentObject = z.object({
  id: z.string(),
  amount_received: z.int(),
  currency: z.string(),
  metadata: z.object({ holdId: z.uuid().optional() }).nullish().catch(null),
});
