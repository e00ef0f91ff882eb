import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { allowInside } from "@/lib/contracts/allow-inside";
import { askForFunding } from "@/lib/contracts/ask-for-funding";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import type { FundMilestone } from "@/lib/contracts/schemas";
import { type Funding, settleFunding } from "@/lib/contracts/settle-funding";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { spend } from "@/lib/limits";

/**
 * The client sets the money of a milestone aside. The request is stored first; the provider is asked after the commit,
 * and by the worker if this process ends in between. Without a saved card that can be charged at once, it answers with the
 * page where the client pays. With `allow` the weeks after this one are charged by themselves. Refuses not-found, forbidden, conflict, unavailable.
 */
export async function fundMilestone(
  viewer: Viewer,
  { milestoneId, allow }: FundMilestone,
  now = present(),
): Promise<Funding> {
  await spend("write", viewer.id);
  const demand = { side: "client", isPaying: true } as const;
  await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, demand);
    assertUnderWay(contract);
    await assertSampleApproved(tx, milestone);
    await askForFunding(tx, { contract, milestone, payerId: viewer.id, by: "client", now });
    if (allow) await allowInside(tx, { viewer, contract, seen: allow, now });
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
