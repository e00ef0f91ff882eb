import type { Tx } from "@/lib/db";
import { accountObject } from "@/lib/payments/sandbox/account-object";
import { type SandboxData, sandboxId } from "@/lib/payments/sandbox/objects";

/** Queues a webhook in the shape that Stripe's have, inside the transaction of what it tells about. */
async function tell(tx: Tx, type: string, object: object, account?: string): Promise<void> {
  const id = sandboxId("evt");
  const now = new Date();
  const event = {
    id,
    object: "event",
    type,
    created: Math.floor(now.getTime() / 1000),
    ...(account ? { account } : {}),
    data: { object },
  };
  await tx.sandboxDelivery.create({ data: { id, body: JSON.stringify(event), nextAt: now, createdAt: now } });
}

export function tellPayment(
  tx: Tx,
  type: "payment_intent.succeeded" | "payment_intent.payment_failed",
  id: string,
  { amountMinor, currency, holdId, callId }: SandboxData<"payment">,
): Promise<void> {
  return tell(tx, type, {
    id,
    object: "payment_intent",
    amount: amountMinor,
    amount_received: type === "payment_intent.succeeded" ? amountMinor : 0,
    currency: currency.toLowerCase(),
    metadata: { holdId, callId },
  });
}

export function tellPage(
  tx: Tx,
  type:
    | "checkout.session.completed"
    | "checkout.session.async_payment_succeeded"
    | "checkout.session.async_payment_failed"
    | "checkout.session.expired",
  id: string,
  { state, holdId, callId, paymentId, amountMinor, currency }: SandboxData<"page">,
): Promise<void> {
  return tell(tx, type, {
    id,
    object: "checkout.session",
    mode: "payment",
    payment_status: state === "paid" ? "paid" : "unpaid",
    payment_intent: paymentId,
    amount_total: amountMinor,
    currency: currency.toLowerCase(),
    setup_intent: null,
    metadata: { holdId, callId },
  });
}

export const tellCardPage = (tx: Tx, id: string, cardId: string, userId: string) =>
  tell(tx, "checkout.session.completed", {
    id,
    object: "checkout.session",
    mode: "setup",
    payment_status: "no_payment_required",
    payment_intent: null,
    amount_total: null,
    currency: null,
    setup_intent: cardId,
    metadata: { userId },
  });

export const tellAccount = (tx: Tx, id: string, account: SandboxData<"account">) =>
  tell(tx, "account.updated", accountObject(id, account), id);

export const tellPayout = (
  tx: Tx,
  type: "payout.created" | "payout.paid" | "payout.failed",
  id: string,
  { amountMinor, currency, accountId }: SandboxData<"payout">,
) =>
  tell(
    tx,
    type,
    {
      id,
      object: "payout",
      amount: amountMinor,
      currency: currency.toLowerCase(),
      arrival_date: Math.floor(Date.now() / 1000),
      failure_message: type === "payout.failed" ? "The bank account is closed." : null,
    },
    accountId,
  );

export const tellDispute = (
  tx: Tx,
  type: "charge.dispute.created" | "charge.dispute.closed",
  id: string,
  { amountMinor, currency, paymentId, state }: SandboxData<"dispute">,
  answerBy: Date,
) =>
  tell(tx, type, {
    id,
    object: "dispute",
    amount: amountMinor,
    currency: currency.toLowerCase(),
    payment_intent: paymentId,
    reason: "product_not_received",
    status: state === "open" ? "needs_response" : state,
    evidence_details: { due_by: Math.floor(answerBy.getTime() / 1000) },
  });
