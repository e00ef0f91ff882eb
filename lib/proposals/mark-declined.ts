import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import type { DeclineReason } from "@/lib/events/proposals";
import { notify } from "@/lib/notifications/notify";
import { reasonParam } from "@/lib/proposals/reason-param";

export interface Declining {
  proposalId: string;
  freelancerId: string;
  listing: { id: string; title: string };
  reason: DeclineReason;
  /** Null when a deadline or a closed listing decided. */
  actorId: string | null;
  at: Date;
}

/**
 * Declines one proposal inside the caller's transaction and tells the freelancer why. Answers false, changing nothing,
 * when it no longer waits for an answer.
 */
export async function markDeclined(tx: Tx, declining: Declining): Promise<boolean> {
  const { proposalId, freelancerId, listing, reason, actorId, at } = declining;
  const { count } = await tx.proposal.updateMany({
    where: { id: proposalId, state: "sent" },
    data: { state: "declined", declineReason: reason, decidedAt: at },
  });
  if (count === 0) return false;
  await appendEvent(tx, "proposal.declined", {
    subjectId: proposalId,
    actorId,
    data: { listingId: listing.id, freelancerId, reason },
    at,
  });
  await notify(tx, {
    userId: freelancerId,
    kind: "proposals.notices.declined",
    params: { title: listing.title, reason: reasonParam(reason) },
    href: `/proposals/${proposalId}`,
    alsoByMail: true,
  });
  return true;
}
