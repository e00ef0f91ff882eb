import type { z } from "zod";
import type { Tx } from "@/lib/db";
import { bookPaid } from "@/lib/payments/book-paid";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import { chargebacks, clearing, writeTransfer } from "@/lib/payments/ledger";
import { lockHold } from "@/lib/payments/lock-hold";
import { ProviderFault } from "@/lib/payments/provider";
import { type DisputeObject, holdPaidBy } from "@/lib/payments/webhooks/dispute-object";

/**
 * Books a chargeback, once: the bank has taken the money out of our account. While it was still held, it cannot be released
 * until the bank has decided; work that was paid already is not touched. Throws while the payment is not known: nothing that a
 * bank takes may pass unseen.
 */
export async function openChargeback(
  tx: Tx,
  effects: HoldEffects,
  { provider, dispute, at }: { provider: string; dispute: z.infer<typeof DisputeObject>; at: Date },
): Promise<string> {
  const paid = await holdPaidBy(tx, provider, dispute.payment_intent);
  if (!paid || !dispute.payment_intent)
    throw new ProviderFault("again", "A chargeback of a payment that is not known here.");
  const hold = await lockHold(tx, paid.id, effects);
  const known = await tx.chargeback.findUnique({
    where: { provider_providerId: { provider, providerId: dispute.id } },
    select: { id: true },
  });
  if (known) return known.id;
  // A bank takes back only what was paid: the news of the payment is late.
  if (hold.state === "pending")
    await bookPaid(tx, effects, {
      holdId: hold.id,
      paymentId: dispute.payment_intent,
      amountMinor: hold.amountMinor + hold.payerFeeMinor,
      currency: hold.currency,
      at,
    });
  const answerBy = dispute.evidence_details?.due_by ? new Date(dispute.evidence_details.due_by * 1000) : null;
  const { count } = await tx.hold.updateMany({
    where: { id: hold.id, state: "held" },
    data: { state: "contested" },
  });
  const amountMinor = dispute.amount;
  const currency = dispute.currency.toUpperCase();
  const { id } = await tx.chargeback.create({
    data: {
      provider,
      providerId: dispute.id,
      holdId: hold.id,
      amountMinor,
      currency,
      reason: dispute.reason ?? "",
      wasHeld: count === 1,
      record: await effects.contested(tx, hold, { answerBy, at }),
      answerBy,
      openedAt: at,
    },
    select: { id: true },
  });
  await writeTransfer(tx, {
    key: `chargeback:${id}`,
    reason: "charged-back",
    currency,
    holdId: hold.id,
    eventId: null,
    at,
    entries: [
      { ...clearing, amountMinor },
      { ...chargebacks, amountMinor: -amountMinor },
    ],
  });
  return id;
}
