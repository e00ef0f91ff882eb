import type { PaymentProvider } from "@/lib/payments/provider";

/** Stands in for a card processor: every charge succeeds at once and nothing leaves the house. */
export const sandboxProvider: PaymentProvider = {
  name: "sandbox",
  async charge() {
    return { ok: true };
  },
};
