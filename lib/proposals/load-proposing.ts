import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { maySeeListing } from "@/lib/listings/policy";
import { proposingFault } from "@/lib/proposals/policy";

/**
 * The listing a viewer wants to propose for, with what the rules need to know, read inside the caller's transaction.
 * Throws where `proposingFault` says why not; a listing that was never public is not found.
 */
export async function loadProposingOrThrow(tx: Tx, viewer: Viewer, listingId: string, now: Date) {
  const listing = await tx.listing.findUnique({
    where: { id: listingId },
    select: {
      id: true,
      title: true,
      clientId: true,
      organisationId: true,
      state: true,
      currency: true,
      decisionDeadlineAt: true,
      packages: { where: { state: "open" }, select: { id: true, tier: true } },
      proposals: {
        where: { freelancerId: viewer.id },
        select: { id: true, state: true, declineReason: true, revision: true },
      },
    },
  });
  if (!listing || (listing.state === "draft" && !maySeeListing(viewer, listing))) throw notFound();
  const profile = await tx.freelancerProfile.findUnique({
    where: { userId: viewer.id },
    select: { publishedAt: true },
  });
  const proposal = listing.proposals[0] ?? null;
  const fault = proposingFault(
    viewer,
    {
      listing,
      hasPublishedProfile: Boolean(profile?.publishedAt),
      openPackages: listing.packages.length,
      proposal,
    },
    now,
  );
  if (fault) throw conflict(`proposals.errors.${fault}`);
  return { listing, proposal };
}
