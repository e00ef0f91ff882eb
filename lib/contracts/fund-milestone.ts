import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import type { FundMilestone } from "@/lib/contracts/schemas";
import { type Funding, settleFunding } from "@/lib/contracts/settle-funding";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { currencySchema } from "@/lib/money";
import { reserve } from "@/lib/payments/reserve";

/**
 * The client sets the money of a milestone aside. The request is stored first; the provider is asked after the commit,
 * and by the worker if this process ends in between. Without a saved card that can be charged at once, it answers with the
 * page where the client pays. Refuses not-found, forbidden, conflict, unavailable.
 */
export async function fundMilestone(
  viewer: Viewer,
  { milestoneId }: FundMilestone,
  now = present(),
): Promise<Funding> {
  await spend("write", viewer.id);
  const demand = { side: "client", isPaying: true } as const;
  await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, demand);
    assertUnderWay(contract);
    await assertSampleApproved(tx, milestone);
    const holdId =
      milestone.priceMinor > 0
        ? await reserve(tx, {
            purpose: `milestone:${milestoneId}`,
            escrowOwner: contract.id,
            payerId: viewer.id,
            payeeId: contract.freelancerId,
            amountMinor: milestone.priceMinor,
            currency: currencySchema.parse(contract.currency),
            tier: contract.tier,
            feeVersion: contract.feeVersion,
            returnTo: `/contracts/${contract.id}`,
            at: now,
          })
        : null;
    await moveMilestone(tx, milestone, "funding", "client", { holdId });
  });
  return settleFunding(milestoneId, now);
}

/** What follows a sample is paid for once the sample was liked. */
async function assertSampleApproved(
  tx: Parameters<typeof lockMilestone>[0],
  { contractId, position }: { contractId: string; position: number },
): Promise<void> {
  const waiting = await tx.milestone.findFirst({
    where: { contractId, isSample: true, position: { lt: position }, state: { not: "accepted" } },
    select: { id: true },
  });
  if (waiting) throw conflict("contracts.errors.sampleFirst");
}
