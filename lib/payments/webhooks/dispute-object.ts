import { z } from "zod";
import type { Tx } from "@/lib/db";

/** A chargeback, as webhooks show it. */
export const DisputeObject = z.object({
  id: z.string(),
  amount: z.int().positive(),
  currency: z.string(),
  payment_intent: z.string().nullish(),
  reason: z.string().nullish(),
  status: z.string(),
  evidence_details: z.object({ due_by: z.number().nullish() }).nullish(),
});

/** The hold whose payment is taken back; null when the payment is not known. */
export async function holdPaidBy(tx: Tx, provider: string, paymentId: string | null | undefined) {
  if (!paymentId) return null;
  return tx.hold.findUnique({
    where: { provider_paymentId: { provider, paymentId } },
    select: { id: true, amountMinor: true, payerFeeMinor: true, currency: true },
  });
}
