import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

export interface Accepting {
  proposalId: string;
  listingId: string;
  freelancerId: string;
  contractId: string;
  actorId: string;
  at: Date;
}

/** Claims `sent → accepted` inside the transaction that makes the contract. A second accept is a conflict. */
export async function markAccepted(tx: Tx, accepting: Accepting): Promise<void> {
  const { proposalId, listingId, freelancerId, contractId, actorId, at } = accepting;
  await claim(
    tx.proposal.updateMany({
      where: { id: proposalId, state: "sent" },
      data: { state: "accepted", decidedAt: at },
    }),
    "proposals.errors.alreadyDecided",
  );
  await appendEvent(tx, "proposal.accepted", {
    subjectId: proposalId,
    actorId,
    data: { listingId, freelancerId, contractId },
    at,
  });
}
