import type { ProviderLine } from "@/lib/payments/provider";
import { listObjects } from "@/lib/payments/sandbox/objects";

const kinds = [
  ["charge", "payment"],
  ["transfer", "transfer"],
  ["transferReversal", "reversal"],
  ["refund", "refund"],
  ["payout", "payout"],
] as const;

/** The sandbox's own books between two times. */
export async function* listSandbox(since: Date, until: Date): AsyncGenerator<ProviderLine> {
  for (const [what, kind] of kinds)
    for (const { id, data } of await listObjects(kind, { since, until }))
      if (!("state" in data) || data.state === "succeeded")
        yield { what, providerId: id, amountMinor: data.amountMinor, currency: data.currency };
}
