import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import type { Tx } from "@/lib/db";
import { currencySchema } from "@/lib/money";
import { reserve } from "@/lib/payments/reserve";

export interface FundingWanted {
  contract: LockedContract;
  milestone: LockedMilestone;
  payerId: string;
  /** The client who is there, or the clock on their standing word, with the card it was given for. */
  by: "client" | "system";
  awayCardId?: string;
  now: Date;
}

/**
 * Asks for a milestone's money, inside the caller's transaction: the request is stored, and the provider asked after the
 * commit. Answers the hold, null where there is no price. The caller has locked the contract.
 */
export async function askForFunding(tx: Tx, wanted: FundingWanted): Promise<string | null> {
  const { contract, milestone, payerId, awayCardId, by, now } = wanted;
  const holdId =
    milestone.priceMinor > 0
      ? await reserve(tx, {
          purpose: `milestone:${milestone.id}`,
          escrowOwner: contract.id,
          payerId,
          payeeId: contract.freelancerId,
          ...(awayCardId ? { awayCardId } : {}),
          amountMinor: milestone.priceMinor,
          currency: currencySchema.parse(contract.currency),
          tier: contract.tier,
          feeVersion: contract.feeVersion,
          returnTo: `/contracts/${contract.id}`,
          at: now,
        })
      : null;
  await moveMilestone(tx, milestone, "funding", by, { holdId });
  return holdId;
}
