import { after, day } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { closeDispute } from "@/lib/payments/sandbox/close-dispute";
import { changeObject, lockObject, sandboxId } from "@/lib/payments/sandbox/objects";
import { tellDispute, tellPage, tellPayment, tellPayout } from "@/lib/payments/sandbox/tell";

const answerTime = 7 * day;

/** What time brings in the sandbox: payments that fail late, chargebacks, and the daily payouts. Safe to run twice at once. */
export async function passTime(now = new Date()): Promise<void> {
  const due = { lte: now.toISOString() };
  const payments = await db.sandboxObject.findMany({
    where: {
      kind: "payment",
      createdAt: { gte: after(now, -30 * day) },
      OR: [{ data: { path: ["failsAt"], ...due } }, { data: { path: ["contestedAt"], ...due } }],
    },
    select: { id: true },
    take: 50,
  });
  for (const { id } of payments) {
    await failLate(id, now);
    await contest(id, now);
  }
  const silent = await db.sandboxObject.findMany({
    where: {
      kind: "dispute",
      createdAt: { lte: after(now, -answerTime) },
      data: { path: ["state"], equals: "open" },
    },
    select: { id: true },
    take: 50,
  });
  for (const { id } of silent) await closeDispute(id, "lost", null);
  await payOut(after(now, -day));
}

async function failLate(paymentId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const payment = await lockObject(tx, "payment", paymentId);
    if (!payment?.failsAt || payment.failsAt > now.toISOString()) return;
    const failed = { ...payment, state: "failed" as const, failsAt: null };
    await changeObject(tx, "payment", paymentId, failed);
    await tellPayment(tx, "payment_intent.payment_failed", paymentId, failed);
    const page = payment.pageId ? await lockObject(tx, "page", payment.pageId) : null;
    if (!page || !payment.pageId) return;
    await changeObject(tx, "page", payment.pageId, { state: "closed" });
    await tellPage(tx, "checkout.session.async_payment_failed", payment.pageId, page);
  });
}

/** The payer's bank takes the payment back. Each payment once. */
async function contest(paymentId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const payment = await lockObject(tx, "payment", paymentId);
    if (!payment?.contestedAt || payment.contestedAt > now.toISOString()) return;
    await changeObject(tx, "payment", paymentId, { contestedAt: null });
    const { amountMinor, currency, refundedMinor } = payment;
    const left = amountMinor - refundedMinor;
    if (payment.state !== "succeeded" || left <= 0) return;
    const dispute = { amountMinor: left, currency, paymentId, state: "open" as const, answer: null };
    const id = `dp_${paymentId}`;
    await tx.sandboxObject.create({ data: { id, kind: "dispute", data: dispute, createdAt: now } });
    await tellDispute(tx, "charge.dispute.created", id, dispute, after(now, answerTime));
  });
}

/** Sends to the banks what was transferred before a time; of one account only when asked. */
export async function payOut(before: Date, accountId?: string): Promise<void> {
  const transfers = await db.sandboxObject.findMany({
    where: {
      kind: "transfer",
      createdAt: { lte: before },
      AND: [
        { data: { path: ["payoutId"], equals: Prisma.AnyNull } },
        ...(accountId ? [{ data: { path: ["accountId"], equals: accountId } }] : []),
      ],
    },
    select: { id: true },
    take: 50,
  });
  for (const { id } of transfers) await db.$transaction((tx) => payOne(tx, id));
}

async function payOne(tx: Tx, transferId: string): Promise<void> {
  const transfer = await lockObject(tx, "transfer", transferId);
  if (!transfer || transfer.payoutId) return;
  const { amountMinor, reversedMinor, currency, accountId } = transfer;
  const payoutId = sandboxId("po");
  await changeObject(tx, "transfer", transferId, { payoutId });
  const payout = { amountMinor: amountMinor - reversedMinor, currency, accountId };
  if (payout.amountMinor === 0) return;
  await tx.sandboxObject.create({
    data: { id: payoutId, kind: "payout", data: payout, createdAt: new Date() },
  });
  await tellPayout(tx, "payout.created", payoutId, payout);
  await tellPayout(tx, "payout.paid", payoutId, payout);
}
