import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { mayReopen } from "@/lib/proposals/policy";
import type { ReopenProposal } from "@/lib/proposals/schemas";
import { claim } from "@/lib/transition";

/** Makes a draft again of a proposal that was withdrawn, or whose place went to somebody else. Returns its listing. */
export async function reopenProposal(
  viewer: Viewer,
  { proposalId }: ReopenProposal,
): Promise<{ listingId: string }> {
  assertCanAct(viewer);
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, freelancerId: viewer.id },
    select: { listingId: true, state: true, declineReason: true },
  });
  if (!proposal) throw notFound();
  if (!mayReopen(proposal)) throw conflict("proposals.errors.notReopened");
  await db.$transaction(async (tx) => {
    await claim(
      tx.proposal.updateMany({
        where: { id: proposalId, state: proposal.state },
        data: {
          state: "draft",
          sentAt: null,
          decidedAt: null,
          declineReason: null,
          reasoningOpenedAt: null,
          revision: { increment: 1 },
        },
      }),
    );
    // A package that has been filled since can no longer be part of the offer.
    await tx.proposalPackage.deleteMany({ where: { proposalId, package: { state: "filled" } } });
  });
  return { listingId: proposal.listingId };
}
