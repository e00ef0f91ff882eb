import Stripe from "stripe";
import { ProviderFault } from "@/lib/payments/provider";

const { errors } = Stripe;

/** Refused for now: the money is not there yet. The same key would be answered the same for ever. */
const passing = new Set(["balance_insufficient", "lock_timeout"]);

/** Runs a request; whatever goes wrong comes out as a ProviderFault. */
export async function asking<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw faultOf(error);
  }
}

/** What an error of the client means for a stored call. */
export function faultOf(error: unknown): unknown {
  if (!(error instanceof errors.StripeError)) return error;
  const words = `Stripe: ${error.message.slice(0, 400)}`;
  if (error instanceof errors.StripeAuthenticationError)
    return new ProviderFault("person", "Stripe does not accept the secret key.");
  if (error.code && passing.has(error.code)) return new ProviderFault("turn", words);
  // Nobody knows whether it was done (no answer, a fault there), or it was not even looked at (too many, still at it).
  if (
    error instanceof errors.StripeConnectionError ||
    error instanceof errors.StripeRateLimitError ||
    error instanceof errors.StripeAPIError
  )
    return new ProviderFault("again", words);
  return new ProviderFault("person", words);
}
