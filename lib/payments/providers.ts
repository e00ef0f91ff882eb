import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { type PaymentProvider, ProviderFault, type ProviderName } from "@/lib/payments/provider";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";

const known = new Map<string, PaymentProvider>([[sandboxProvider.name, sandboxProvider]]);

/** The provider that new payments go to. Refuses unavailable on a public address without one. */
export function activeProvider(): PaymentProvider {
  if (!env.isSandboxAllowed) throw new Refusal("unavailable", "payments.errors.noProvider");
  return sandboxProvider;
}

/** The provider that an older row names; it may not be set up any more. */
export function providerNamed(name: string): PaymentProvider {
  const provider = known.get(name as ProviderName);
  if (!provider) throw new ProviderFault("person", `The provider "${name}" is not set up here.`);
  return provider;
}
