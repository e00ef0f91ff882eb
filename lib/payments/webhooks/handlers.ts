import { accountUpdated } from "@/lib/payments/webhooks/account-updated";
import { chargeDisputeClosed } from "@/lib/payments/webhooks/charge-dispute-closed";
import { chargeDisputeCreated } from "@/lib/payments/webhooks/charge-dispute-created";
import { checkoutSessionAsyncPaymentFailed } from "@/lib/payments/webhooks/checkout-session-async-payment-failed";
import { checkoutSessionAsyncPaymentSucceeded } from "@/lib/payments/webhooks/checkout-session-async-payment-succeeded";
import { checkoutSessionCompleted } from "@/lib/payments/webhooks/checkout-session-completed";
import { checkoutSessionExpired } from "@/lib/payments/webhooks/checkout-session-expired";
import type { Handler } from "@/lib/payments/webhooks/event";
import { paymentIntentCanceled } from "@/lib/payments/webhooks/payment-intent-canceled";
import { paymentIntentPaymentFailed } from "@/lib/payments/webhooks/payment-intent-payment-failed";
import { paymentIntentSucceeded } from "@/lib/payments/webhooks/payment-intent-succeeded";
import { paymentMethodDetached } from "@/lib/payments/webhooks/payment-method-detached";
import { payoutChanged } from "@/lib/payments/webhooks/payout-changed";
import { refundFailed } from "@/lib/payments/webhooks/refund-failed";

/** Who handles which type. What is not listed is kept, and can be replayed once it is. */
export const handlers: Readonly<Record<string, Handler>> = {
  "account.updated": accountUpdated,
  "charge.dispute.created": chargeDisputeCreated,
  "charge.dispute.closed": chargeDisputeClosed,
  "checkout.session.async_payment_failed": checkoutSessionAsyncPaymentFailed,
  "checkout.session.async_payment_succeeded": checkoutSessionAsyncPaymentSucceeded,
  "checkout.session.completed": checkoutSessionCompleted,
  "checkout.session.expired": checkoutSessionExpired,
  "payment_intent.canceled": paymentIntentCanceled,
  "payment_intent.payment_failed": paymentIntentPaymentFailed,
  "payment_intent.succeeded": paymentIntentSucceeded,
  "payment_method.detached": paymentMethodDetached,
  "payout.canceled": payoutChanged,
  "payout.created": payoutChanged,
  "payout.failed": payoutChanged,
  "payout.paid": payoutChanged,
  "payout.updated": payoutChanged,
  "refund.failed": refundFailed,
};
