import Stripe from "stripe";
import { env } from "@/lib/env";
import type { PaymentProvider } from "@/lib/payments/provider";
import { accountOptions } from "@/lib/payments/stripe/account-options";
import { stripeAmount } from "@/lib/payments/stripe/amount";
import { stripe } from "@/lib/payments/stripe/client";
import { asking } from "@/lib/payments/stripe/faults";
import { findStripe } from "@/lib/payments/stripe/find-stripe";
import { listStripe } from "@/lib/payments/stripe/list-stripe";
import { cardOfSetup } from "@/lib/payments/stripe/saved-card";
import { stripeBalances, stripeMovements } from "@/lib/payments/stripe/stripe-movements";
import { AccountObject, accountSeen } from "@/lib/payments/webhooks/account-object";

const idempotencyKey = (key: string): Stripe.RequestOptions => ({ idempotencyKey: key });
const own = (path: string) => `${env.appUrl}${path}`;

/**
 * Stripe Connect with separate charges and transfers: payers pay the platform, shares are transferred to connected accounts when
 * work is accepted, and Stripe pays those out by each account's schedule.
 */
export const stripeProvider: PaymentProvider = {
  name: "stripe",

  async openPayer({ key, userId, email, name }) {
    const customer = { email, name, metadata: { userId } };
    return (await asking(stripe().customers.create(customer, idempotencyKey(key)))).id;
  },

  async chargeSaved({ key, callId, holdId, customerId, cardId, ...money }) {
    const payment = {
      ...stripeAmount(money),
      customer: customerId,
      payment_method: cardId,
      automatic_payment_methods: { enabled: true, allow_redirects: "never" },
      confirm: true,
      off_session: true,
      transfer_group: holdId,
      metadata: { holdId, callId },
    } satisfies Stripe.PaymentIntentCreateParams;
    try {
      const { id, status } = await stripe().paymentIntents.create(payment, idempotencyKey(key));
      if (status === "succeeded") return { outcome: "paid", paymentId: id };
      if (status === "processing") return { outcome: "processing", paymentId: id };
      return { outcome: "declined", because: status === "requires_action" ? "authentication" : "declined" };
    } catch (error) {
      if (error instanceof Stripe.errors.StripeCardError)
        return {
          outcome: "declined",
          because: error.code === "authentication_required" ? "authentication" : "declined",
        };
      return asking(Promise.reject(error));
    }
  },

  async openPage({ key, callId, holdId, customerId, returnTo, title, locale, ...money }) {
    const { amount, currency } = stripeAmount(money);
    const metadata = { holdId, callId };
    const page = {
      mode: "payment",
      customer: customerId,
      client_reference_id: holdId,
      line_items: [
        { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: title } } },
      ],
      payment_intent_data: { transfer_group: holdId, metadata },
      metadata,
      locale,
      success_url: own(returnTo),
      cancel_url: own(returnTo),
    } satisfies Stripe.Checkout.SessionCreateParams;
    const { id, url } = await asking(stripe().checkout.sessions.create(page, idempotencyKey(key)));
    return { pageId: id, payHref: url ?? own(returnTo) };
  },

  async closePage(pageId) {
    if (pageId.startsWith("pi_")) return closePayment(pageId);
    const { status } = await asking(stripe().checkout.sessions.retrieve(pageId));
    if (status !== "open") return status === "expired";
    await asking(stripe().checkout.sessions.expire(pageId));
    return true;
  },

  async transfer({ key, callId, holdId, paymentId, accountId, ...money }) {
    const { latest_charge: charge } = await asking(stripe().paymentIntents.retrieve(paymentId));
    const transfer = {
      ...stripeAmount(money),
      destination: accountId,
      transfer_group: holdId,
      // Ties it to this payment, so that it goes through before the money has settled.
      ...(charge ? { source_transaction: typeof charge === "string" ? charge : charge.id } : {}),
      metadata: { holdId, callId },
    };
    return (await asking(stripe().transfers.create(transfer, idempotencyKey(key)))).id;
  },

  async reverse({ key, callId, transferId, ...money }) {
    const reversal = { amount: stripeAmount(money).amount, metadata: { callId } };
    return (await asking(stripe().transfers.createReversal(transferId, reversal, idempotencyKey(key)))).id;
  },

  async refund({ key, callId, paymentId, ...money }) {
    const refund = {
      payment_intent: paymentId,
      amount: stripeAmount(money).amount,
      metadata: { callId },
    };
    return (await asking(stripe().refunds.create(refund, idempotencyKey(key)))).id;
  },

  find: findStripe,

  async openCardPage({ key, userId, customerId, returnTo }) {
    const metadata = { userId };
    const page = {
      mode: "setup",
      customer: customerId,
      allowed_payment_method_types: ["card"],
      setup_intent_data: { metadata },
      metadata,
      success_url: own(returnTo),
      cancel_url: own(returnTo),
    } satisfies Stripe.Checkout.SessionCreateParams;
    const { url } = await asking(stripe().checkout.sessions.create(page, idempotencyKey(key)));
    return url ?? returnTo;
  },

  cardOf: cardOfSetup,

  async forgetCard(cardId) {
    await asking(stripe().paymentMethods.detach(cardId));
  },

  async openAccount({ key, userId, email, country }) {
    const account = accountOptions({ userId, email, country });
    return seen(await asking(stripe().accounts.create(account, idempotencyKey(key))));
  },

  async readAccount(accountId) {
    return seen(await asking(stripe().accounts.retrieve(accountId)));
  },

  async onboard({ accountId, returnTo }) {
    const link = {
      account: accountId,
      type: "account_onboarding" as const,
      return_url: own(returnTo),
      refresh_url: own(returnTo),
    };
    return (await asking(stripe().accountLinks.create(link))).url;
  },

  async answerChargeback({ key, chargebackId, text }) {
    const answer = { evidence: { uncategorized_text: text }, submit: true };
    await asking(stripe().disputes.update(chargebackId, answer, idempotencyKey(key)));
  },

  list: listStripe,
  movements: stripeMovements,
  balances: stripeBalances,
};

/** A charge of a saved card that is still being worked on. False: it went through, or nobody knows yet. */
async function closePayment(paymentId: string): Promise<boolean> {
  const { status } = await asking(stripe().paymentIntents.retrieve(paymentId));
  if (status === "canceled") return true;
  if (status === "succeeded" || status === "processing") return false;
  await asking(stripe().paymentIntents.cancel(paymentId));
  return true;
}

const seen = (account: unknown) => accountSeen(AccountObject.parse(account));
