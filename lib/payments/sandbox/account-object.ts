import type { SandboxData } from "@/lib/payments/sandbox/objects";

/** A freelancer's account as the provider's answers and webhooks show it. */
export const accountObject = (id: string, { isReady, country }: SandboxData<"account">) => ({
  id,
  object: "account",
  country,
  payouts_enabled: isReady,
  capabilities: { transfers: isReady ? "active" : "inactive" },
  requirements: {
    currently_due: isReady ? [] : ["external_account", "individual.verification.document"],
    current_deadline: null,
    disabled_reason: null,
  },
});
