import { z } from "zod";
import type { CardSeen } from "@/lib/payments/provider";
import { stripe } from "@/lib/payments/stripe/client";
import { asking } from "@/lib/payments/stripe/faults";

const Setup = z.object({
  customer: z.string(),
  payment_method: z.object({
    id: z.string(),
    card: z.object({ brand: z.string(), last4: z.string(), exp_month: z.int(), exp_year: z.int() }),
  }),
});

/** The card that a payer left on a page. */
export async function cardOfSetup(setupId: string): Promise<CardSeen> {
  const setup = await asking(stripe().setupIntents.retrieve(setupId, { expand: ["payment_method"] }));
  const { customer, payment_method } = Setup.parse(setup);
  const { brand, last4, exp_month, exp_year } = payment_method.card;
  return {
    customerId: customer,
    cardId: payment_method.id,
    brand,
    last4,
    expMonth: exp_month,
    expYear: exp_year,
  };
}
