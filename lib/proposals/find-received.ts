import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";

/** A proposal that reached the viewer's side and that they may decide on. A stranger's, or an unsent one, is not found. */
export async function findReceivedOrThrow(viewer: Viewer, proposalId: string) {
  const proposal = await db.proposal.findFirst({
    where: {
      id: proposalId,
      state: { in: ["sent", "declined", "accepted"] },
      listing: seenBy(viewer),
    },
    select: {
      id: true,
      freelancerId: true,
      reasoningOpenedAt: true,
      listing: { select: { id: true, title: true, clientId: true, organisationId: true } },
    },
  });
  if (!proposal) throw notFound();
  if (!mayEditListing(viewer, proposal.listing)) throw forbidden();
  return proposal;
}
