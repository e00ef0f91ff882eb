import { randomBytes } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";
import { changeObject, lockObject, type SandboxData, sandboxId } from "@/lib/payments/sandbox/objects";
import { newPayment } from "@/lib/payments/sandbox/sandbox-provider";
import type { PayPage } from "@/lib/payments/sandbox/schemas";
import { tellCardPage, tellPage, tellPayment } from "@/lib/payments/sandbox/tell";
import { customerOf, testCardId } from "@/lib/payments/sandbox/test-cards";

/**
 * A payer pays on the sandbox's page with one of its test cards. Answers where to go: back to where they came from, or to the
 * page on which the bank asks whether it is them. Refuses not-found, conflict, and invalid for a card that is declined.
 */
export async function payPage(
  viewer: Viewer,
  { pageId, card, check, keep }: PayPage,
): Promise<{ href: string }> {
  const isAsked = card === "authenticate";
  const href = await db.$transaction(async (tx) => {
    const page = await lockObject(tx, "page", pageId);
    if (!page || page.customerId !== customerOf(viewer.id)) throw notFound();
    if (page.state !== "open") throw conflict("payments.sandbox.errors.over");
    if (isAsked && !check) return `/sandbox/pay/${pageId}/check${keep ? "?keep=on" : ""}`;
    if (card === "decline" || check === "refuse")
      throw invalid(
        `payments.sandbox.errors.${isAsked ? "refused" : "declined"}`,
        isAsked ? undefined : "card",
      );
    await pay(tx, pageId, page, card);
    const cardId = testCardId(card, viewer.id, randomBytes(6).toString("hex"));
    if (keep) await tellCardPage(tx, pageId, cardId, viewer.id);
    return page.returnTo;
  });
  // What the provider tells should have arrived by the time the payer is back; if it has not, the job brings it.
  await deliverWebhooks();
  return { href };
}

async function pay(tx: Tx, pageId: string, page: SandboxData<"page">, card: PayPage["card"]): Promise<void> {
  const payment = newPayment(page, card, pageId);
  const paymentId = sandboxId("pi");
  await tx.sandboxObject.create({
    data: { id: paymentId, kind: "payment", data: payment, createdAt: new Date() },
  });
  const isPaid = payment.state === "succeeded";
  const done = { ...page, state: isPaid ? ("paid" as const) : ("processing" as const), paymentId };
  await changeObject(tx, "page", pageId, done);
  if (isPaid) await tellPayment(tx, "payment_intent.succeeded", paymentId, payment);
  await tellPage(tx, "checkout.session.completed", pageId, done);
}
