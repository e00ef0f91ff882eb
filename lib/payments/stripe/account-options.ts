import type Stripe from "stripe";

/**
 * An account that can be transferred to and nothing else: the platform takes the payments and bears their costs and losses, Stripe
 * asks its owner for what it has to know, and shows them their payouts.
 */
export function accountOptions({
  userId,
  email,
  country,
}: {
  userId: string;
  email: string;
  country: string | null;
}): Stripe.AccountCreateParams {
  return {
    controller: {
      fees: { payer: "application" },
      losses: { payments: "application" },
      requirement_collection: "stripe",
      stripe_dashboard: { type: "express" },
    },
    capabilities: { transfers: { requested: true } },
    email,
    // Without a country Stripe takes the platform's own.
    ...(country ? { country } : {}),
    metadata: { userId },
  };
}
