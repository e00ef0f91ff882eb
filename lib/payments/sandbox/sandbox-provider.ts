import { after, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { type CardSeen, type PaymentProvider, ProviderFault } from "@/lib/payments/provider";
import { accountObject } from "@/lib/payments/sandbox/account-object";
import { closeDispute } from "@/lib/payments/sandbox/close-dispute";
import { listSandbox } from "@/lib/payments/sandbox/list-sandbox";
import { changeObject, lockObject, makeOnce, readObject } from "@/lib/payments/sandbox/objects";
import { sandboxBalances, sandboxMovements } from "@/lib/payments/sandbox/sandbox-movements";
import { tellPage, tellPayment } from "@/lib/payments/sandbox/tell";
import { customerOf, type TestCardKind, testCardOf } from "@/lib/payments/sandbox/test-cards";
import { accountSeen } from "@/lib/payments/webhooks/account-object";

/** What each kind of call leaves in the sandbox's books. */
const madeBy = {
  charge: "payment",
  transfer: "transfer",
  transferReversal: "reversal",
  refund: "refund",
} as const;

/**
 * Stands in for a card processor: it keeps its own books, knows test cards, and tells by signed webhooks what happens. No
 * money moves anywhere.
 */
export const sandboxProvider: PaymentProvider = {
  name: "sandbox",

  async openPayer({ userId }) {
    return customerOf(userId);
  },

  async chargeSaved({ key, cardId, ...asked }) {
    const kind = testCardOf(cardId)?.kind;
    if (kind === "authenticate") return { outcome: "declined", because: "authentication" };
    if (!kind || kind === "decline") return { outcome: "declined", because: "declined" };
    const { id, data } = await makeOnce("payment", key, async (tx, paymentId) => {
      const payment = newPayment(asked, kind, null);
      if (payment.state === "succeeded")
        await tellPayment(tx, "payment_intent.succeeded", paymentId, payment);
      return payment;
    });
    return { outcome: data.state === "succeeded" ? "paid" : "processing", paymentId: id };
  },

  async openPage({ key, holdId, callId, amountMinor, currency, customerId, returnTo }) {
    const page = { holdId, callId, amountMinor, currency, customerId, returnTo };
    const { id } = await makeOnce("page", key, async () => ({
      ...page,
      state: "open" as const,
      paymentId: null,
    }));
    return { pageId: id, payHref: `/sandbox/pay/${id}` };
  },

  closePage(pageId) {
    return db.$transaction(async (tx) => {
      const page = await lockObject(tx, "page", pageId);
      if (!page || page.state === "closed") return true;
      if (page.state !== "open") return false;
      await changeObject(tx, "page", pageId, { state: "closed" });
      await tellPage(tx, "checkout.session.expired", pageId, { ...page, state: "closed" });
      return true;
    });
  },

  async transfer({ key, callId, amountMinor, currency, accountId, paymentId }) {
    const { id } = await makeOnce("transfer", key, async (tx) => {
      const payment = await lockObject(tx, "payment", paymentId);
      const left = payment ? payment.amountMinor - payment.refundedMinor - payment.transferredMinor : 0;
      if (amountMinor > left) throw new ProviderFault("turn", "The payment does not hold that much.");
      await changeObject(tx, "payment", paymentId, {
        transferredMinor: (payment?.transferredMinor ?? 0) + amountMinor,
      });
      return { callId, amountMinor, currency, accountId, paymentId, reversedMinor: 0, payoutId: null };
    });
    return id;
  },

  async reverse({ key, callId, amountMinor, currency, transferId }) {
    const { id } = await makeOnce("reversal", key, async (tx) => {
      const transfer = await lockObject(tx, "transfer", transferId);
      if (!transfer || transfer.reversedMinor + amountMinor > transfer.amountMinor)
        throw new ProviderFault("person", "More than was transferred cannot be taken back.");
      await changeObject(tx, "transfer", transferId, { reversedMinor: transfer.reversedMinor + amountMinor });
      return { callId, amountMinor, currency, transferId };
    });
    return id;
  },

  async refund({ key, callId, amountMinor, currency, paymentId }) {
    const { id } = await makeOnce("refund", key, async (tx) => {
      const payment = await lockObject(tx, "payment", paymentId);
      if (!payment || payment.refundedMinor + amountMinor > payment.amountMinor)
        throw new ProviderFault("person", "More than was paid cannot be given back.");
      await changeObject(tx, "payment", paymentId, { refundedMinor: payment.refundedMinor + amountMinor });
      return { callId, amountMinor, currency, paymentId };
    });
    return id;
  },

  async find({ callId, kind }) {
    if (kind === "cancelCharge") return null;
    const found = await db.sandboxObject.findFirst({
      where: {
        kind: madeBy[kind],
        AND: [
          { data: { path: ["callId"], equals: callId } },
          // A payment that failed took no money.
          kind === "charge" ? { data: { path: ["state"], equals: "succeeded" } } : {},
        ],
      },
      select: { id: true },
    });
    return found?.id ?? null;
  },

  async openCardPage({ key, customerId, returnTo }) {
    const page = { state: "open" as const, customerId, returnTo };
    const { id } = await makeOnce("cardPage", key, async () => page);
    return `/sandbox/card/${id}`;
  },

  async cardOf(cardId): Promise<CardSeen> {
    const card = testCardOf(cardId);
    if (!card) throw new ProviderFault("person", "There is no such card.");
    const { customerId, last4 } = card;
    return { customerId, cardId, brand: "test card", last4, expMonth: 12, expYear: 2034 };
  },

  async forgetCard() {},

  async openAccount({ key, country }) {
    const { id, data } = await makeOnce("account", key, async () => ({ isReady: false, country }));
    return accountSeen(accountObject(id, data));
  },

  async readAccount(accountId) {
    const account = await readObject("account", accountId);
    // Accounts of the demo world have no row: they are ready from the beginning.
    return accountSeen(accountObject(accountId, account ?? { isReady: true, country: null }));
  },

  async onboard({ accountId }) {
    return `/sandbox/account/${accountId}`;
  },

  async answerChargeback({ chargebackId, text }) {
    await closeDispute(chargebackId, text.includes("losing_evidence") ? "lost" : "won", text);
  },

  list: listSandbox,
  movements: sandboxMovements,
  balances: sandboxBalances,
};

/** What a card's payment begins as. A late failure looks like success for a moment; a chargeback comes after it. */
export function newPayment(
  asked: { holdId: string; callId: string; amountMinor: number; currency: string },
  kind: TestCardKind,
  pageId: string | null,
  now = new Date(),
) {
  const { holdId, callId, amountMinor, currency } = asked;
  const isLate = kind === "late-failure";
  return {
    ...{ holdId, callId, amountMinor, currency, pageId },
    state: isLate ? ("processing" as const) : ("succeeded" as const),
    refundedMinor: 0,
    transferredMinor: 0,
    failsAt: isLate ? after(now, minute / 4).toISOString() : null,
    contestedAt: kind === "chargeback" ? after(now, minute / 2).toISOString() : null,
  };
}
