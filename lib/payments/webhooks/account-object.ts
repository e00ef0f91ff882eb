import { z } from "zod";
import type { AccountSeen } from "@/lib/payments/provider";

/** A connected account, as webhooks and answers show it. */
export const AccountObject = z.object({
  id: z.string(),
  country: z.string().nullish(),
  payouts_enabled: z.boolean().nullish(),
  capabilities: z.object({ transfers: z.string().nullish() }).nullish(),
  requirements: z
    .object({
      currently_due: z.array(z.string()).nullish(),
      current_deadline: z.number().nullish(),
      disabled_reason: z.string().nullish(),
    })
    .nullish(),
});

export function accountSeen(account: z.infer<typeof AccountObject>): AccountSeen {
  const { id, country, payouts_enabled, capabilities, requirements } = account;
  return {
    accountId: id,
    country: country ?? null,
    isTransferReady: capabilities?.transfers === "active",
    isPayoutReady: payouts_enabled === true,
    requirementsDue: requirements?.currently_due ?? [],
    requirementsBy: requirements?.current_deadline ? new Date(requirements.current_deadline * 1000) : null,
    disabledReason: requirements?.disabled_reason ?? null,
  };
}
