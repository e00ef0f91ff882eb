import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { type PaymentProvider, ProviderFault } from "@/lib/payments/provider";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { stripeProvider } from "@/lib/payments/stripe/stripe-provider";

/** The provider that new payments go to: Stripe where it is set up, else the sandbox. Refuses unavailable without either. */
export function activeProvider(): PaymentProvider {
  if (env.stripe) return stripeProvider;
  if (!env.isSandboxAllowed) throw new Refusal("unavailable", "payments.errors.noProvider");
  return sandboxProvider;
}

/** The provider that an older row names; it may not be set up any more. */
export function providerNamed(name: string): PaymentProvider {
  if (name === "stripe" && env.stripe) return stripeProvider;
  if (name === "sandbox") return sandboxProvider;
  throw new ProviderFault("person", `The provider "${name}" is not set up here.`);
}
