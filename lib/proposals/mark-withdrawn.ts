import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { notify } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

export interface Withdrawing {
  proposalId: string;
  freelancer: { id: string; name: string };
  listing: { id: string; title: string; clientId: string };
  at: Date;
}

/** Claims `sent → withdrawn` inside the caller's transaction and tells the client. A second one is a conflict. */
export async function markWithdrawn(tx: Tx, withdrawing: Withdrawing): Promise<void> {
  const { proposalId, freelancer, listing, at } = withdrawing;
  await claim(
    tx.proposal.updateMany({
      where: { id: proposalId, freelancerId: freelancer.id, state: "sent" },
      data: { state: "withdrawn", decidedAt: at },
    }),
  );
  await appendEvent(tx, "proposal.withdrawn", {
    subjectId: proposalId,
    actorId: freelancer.id,
    data: { listingId: listing.id },
  });
  await notify(tx, {
    userId: listing.clientId,
    kind: "proposals.notices.withdrawn",
    params: { name: freelancer.name, title: listing.title },
    href: `/briefs/${listing.id}/proposals`,
  });
}
