import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { admitMessage } from "@/lib/messaging/admit-message";
import { postMessage } from "@/lib/messaging/post-message";
import { notify, sendSoon } from "@/lib/notifications/notify";

import type { AskQuestion } from "@/lib/proposals/schemas";
import { isShownToClient } from "@/lib/proposals/states";

/** Asks or answers in the thread of a proposal; the other side is told. Only while the proposal stands before the client. */
export async function askQuestion(
  viewer: Viewer,
  { proposalId, body }: AskQuestion,
): Promise<{ messageId: string }> {
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, OR: [{ freelancerId: viewer.id }, { listing: seenBy(viewer) }] },
    select: {
      state: true,
      freelancerId: true,
      listing: { select: { id: true, title: true, clientId: true, organisationId: true } },
    },
  });
  if (!proposal) throw notFound();
  const { listing, freelancerId, state } = proposal;
  const by = freelancerId === viewer.id ? "freelancer" : "client";
  if (by === "client" && (!isShownToClient(state) || !mayEditListing(viewer, listing))) throw notFound();
  if (state !== "sent" && state !== "accepted") throw conflict("proposals.errors.threadClosed");
  await admitMessage(viewer, body);
  const messageId = await db.$transaction(async (tx) => {
    const posted = await postMessage(tx, {
      subject: { type: "proposal", id: proposalId },
      authorId: viewer.id,
      body,
    });
    await appendEvent(tx, "proposal.question-asked", {
      subjectId: proposalId,
      actorId: viewer.id,
      data: { listingId: listing.id, messageId: posted.messageId, by },
    });
    await notify(tx, {
      userId: by === "client" ? freelancerId : listing.clientId,
      kind: "proposals.notices.message",
      params: { name: viewer.name, title: listing.title },
      href: `/proposals/${proposalId}#questions`,
      alsoByMail: true,
    });
    return posted.messageId;
  });
  sendSoon();
  return { messageId };
}
