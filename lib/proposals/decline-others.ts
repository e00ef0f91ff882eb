import type { Tx } from "@/lib/db";
import type { DeclineReason } from "@/lib/events/proposals";
import { markDeclined } from "@/lib/proposals/mark-declined";

export interface Others {
  listing: { id: string; title: string };
  packageIds: string[];
  reason: DeclineReason;
  actorId: string;
  at: Date;
}

/**
 * Declines every sent proposal that counted on packages which are now filled, inside the transaction that filled them,
 * so that nobody is left waiting for a place that is gone. Invitations to these packages end too.
 */
export async function declineOthers(tx: Tx, { listing, packageIds, ...rest }: Others): Promise<void> {
  const others = await tx.proposal.findMany({
    where: { listingId: listing.id, state: "sent", packages: { some: { packageId: { in: packageIds } } } },
    select: { id: true, freelancerId: true },
  });
  for (const { id, freelancerId } of others) {
    // One that is withdrawn in this very moment needs no answer any more.
    await markDeclined(tx, { proposalId: id, freelancerId, listing, ...rest });
  }
  await tx.invitation.updateMany({
    where: { packageId: { in: packageIds }, state: "sent" },
    data: { state: "withdrawn", answeredAt: rest.at },
  });
}
