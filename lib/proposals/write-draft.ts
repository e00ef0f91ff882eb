import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { addUp } from "@/lib/proposals/add-up";
import type { SaveProposal } from "@/lib/proposals/schemas";
import { claim } from "@/lib/transition";

interface Place {
  listing: { id: string; currency: string; packages: readonly { id: string }[] };
  proposal: { id: string } | null;
}

/**
 * Keeps the content of a draft inside the caller's transaction and counts its revision up. Throws a conflict when
 * another tab has saved since `input.revision`, so that older text never overwrites newer.
 */
export async function writeDraft(
  tx: Tx,
  viewer: Viewer,
  { listing, proposal }: Place,
  input: SaveProposal,
): Promise<{ proposalId: string; revision: number }> {
  if (input.currency !== listing.currency) throw conflict();
  const packageIds = [...new Set(input.packageIds)];
  if (packageIds.some((id) => !listing.packages.some((each) => each.id === id)))
    throw invalid("proposals.errors.packageGone", "packageIds");
  const revision = input.revision + 1;
  const data = {
    restatedGoal: input.restatedGoal,
    riskiestAssumption: input.riskiestAssumption,
    firstCheckpoint: input.firstCheckpoint,
    outOfScope: input.outOfScope,
    whyMe: input.whyMe,
    aiPlan: input.aiPlan,
    reviewPlan: input.reviewPlan,
    priceMinor: input.priceMinor,
    days: addUp(input.priceMinor, input.milestones).days,
    revision,
  };
  if (proposal)
    await claim(
      tx.proposal.updateMany({
        where: { id: proposal.id, freelancerId: viewer.id, state: "draft", revision: input.revision },
        data,
      }),
      "proposals.errors.newerDraft",
    );
  else if (input.revision !== 0) throw conflict("proposals.errors.newerDraft");
  const proposalId =
    proposal?.id ??
    (
      await tx.proposal.create({
        data: { ...data, listingId: listing.id, freelancerId: viewer.id, currency: listing.currency },
        select: { id: true },
      })
    ).id;
  await writeParts(tx, proposalId, packageIds, input.milestones);
  return { proposalId, revision };
}

async function writeParts(
  tx: Tx,
  proposalId: string,
  packageIds: string[],
  milestones: SaveProposal["milestones"],
): Promise<void> {
  await tx.proposalPackage.deleteMany({ where: { proposalId } });
  await tx.proposalPackage.createMany({ data: packageIds.map((packageId) => ({ proposalId, packageId })) });
  await tx.proposalMilestone.deleteMany({ where: { proposalId } });
  await tx.proposalMilestone.createMany({
    data: milestones.map((milestone, position) => ({ ...milestone, proposalId, position })),
  });
}
