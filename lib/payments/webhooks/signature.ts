import Stripe from "stripe";

/** Seconds that a webhook may be old. */
const tolerance = 300;

/** Whether one of the secrets signed exactly these bytes, not long ago. Never throws. */
export function isSigned(raw: Uint8Array, header: string | null, secrets: readonly string[]): boolean {
  if (!header || header.length > 2_000) return false;
  return secrets.some((secret) => {
    try {
      return Stripe.webhooks.signature?.verifyHeader(raw, header, secret, tolerance) === true;
    } catch {
      return false;
    }
  });
}

/** The header of a webhook of our own, for the sandbox. */
export const signWebhook = (payload: string, secret: string) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret });
