import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { notify } from "@/lib/notifications/notify";
import type { WithdrawProposal } from "@/lib/proposals/schemas";
import { claim } from "@/lib/transition";

/** Takes a sent proposal back. The slot is free again and the client no longer reads it. */
export async function withdrawProposal(viewer: Viewer, { proposalId }: WithdrawProposal): Promise<void> {
  assertCanAct(viewer);
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, freelancerId: viewer.id },
    select: { listing: { select: { id: true, title: true, clientId: true } } },
  });
  if (!proposal) throw notFound();
  const { listing } = proposal;
  await db.$transaction(async (tx) => {
    await claim(
      tx.proposal.updateMany({
        where: { id: proposalId, freelancerId: viewer.id, state: "sent" },
        data: { state: "withdrawn", decidedAt: new Date() },
      }),
    );
    await appendEvent(tx, "proposal.withdrawn", {
      subjectId: proposalId,
      actorId: viewer.id,
      data: { listingId: listing.id },
    });
    await notify(tx, {
      userId: listing.clientId,
      kind: "proposals.notices.withdrawn",
      params: { name: viewer.name, title: listing.title },
      href: `/briefs/${listing.id}/proposals`,
    });
  });
}
