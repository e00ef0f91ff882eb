import { z } from "zod";

/** A page where somebody pays or leaves a card, as webhooks show it. Without our metadata it is not one of ours. */
export const SessionObject = z.object({
  id: z.string(),
  mode: z.string(),
  payment_status: z.string(),
  payment_intent: z.string().nullish(),
  setup_intent: z.string().nullish(),
  amount_total: z.int().nullish(),
  currency: z.string().nullish(),
  metadata: z.object({ holdId: z.uuid().optional(), userId: z.uuid().optional() }).nullish().catch(null),
});
export type SessionObject = z.infer<typeof SessionObject>;

/** The payment that a paid page stands for; null when it is not (yet) paid or not ours. */
export function paidBy(session: SessionObject) {
  const { metadata, payment_intent, payment_status, amount_total, currency } = session;
  if (!metadata?.holdId || !payment_intent || payment_status !== "paid") return null;
  return {
    holdId: metadata.holdId,
    paymentId: payment_intent,
    amountMinor: amount_total ?? 0,
    currency: (currency ?? "").toUpperCase(),
  };
}
