import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { lockListing } from "@/lib/listings/lock-listing";
import { notify, sendSoon } from "@/lib/notifications/notify";
import { lockProfile } from "@/lib/profiles/lock-profile";
import { addUp, assertAddsUp } from "@/lib/proposals/add-up";
import { loadProposingOrThrow } from "@/lib/proposals/load-proposing";
import type { SendProposal } from "@/lib/proposals/schemas";
import { screenProposal } from "@/lib/proposals/screen-proposal";
import { maxOpenProposals, slotHolders } from "@/lib/proposals/slots";
import { writeDraft } from "@/lib/proposals/write-draft";
import { claim } from "@/lib/transition";

/** Sends a proposal to the client: it takes one of ten slots, answers any invitation, and is frozen from here on. */
export async function sendProposal(viewer: Viewer, input: SendProposal): Promise<{ proposalId: string }> {
  assertConfirmed(viewer);
  assertAddsUp(input.priceMinor, input.milestones);
  screenProposal(input);
  await spend("proposal", viewer.id);
  const now = new Date();
  const proposalId = await db.$transaction(async (tx) => {
    // A hire on the same listing, and this person's other sends, wait their turn: listing first, then the person.
    await lockListing(tx, input.listingId);
    await lockProfile(tx, viewer.id);
    const place = await loadProposingOrThrow(tx, viewer, input.listingId, now);
    const open = await tx.proposal.count({ where: slotHolders(viewer.id, now) });
    if (open >= maxOpenProposals) throw conflict("proposals.errors.noSlots", { slots: maxOpenProposals });
    const draft = await writeDraft(tx, viewer, place, input);
    await claim(
      tx.proposal.updateMany({
        where: { id: draft.proposalId, state: "draft", revision: draft.revision },
        data: { state: "sent", sentAt: now },
      }),
    );
    await appendEvent(tx, "proposal.sent", {
      subjectId: draft.proposalId,
      actorId: viewer.id,
      data: {
        listingId: input.listingId,
        freelancerId: viewer.id,
        packageIds: [...new Set(input.packageIds)],
        milestones: input.milestones.length,
        priceMinor: input.priceMinor,
        currency: input.currency,
        days: addUp(input.priceMinor, input.milestones).days,
      },
    });
    await answerInvitations(tx, viewer, input.listingId, now);
    await notify(tx, {
      userId: place.listing.clientId,
      kind: "proposals.notices.received",
      params: { name: viewer.name, title: place.listing.title },
      href: `/briefs/${input.listingId}/proposals`,
      alsoByMail: true,
    });
    return draft.proposalId;
  });
  sendSoon();
  return { proposalId };
}

async function answerInvitations(tx: Tx, viewer: Viewer, listingId: string, now: Date): Promise<void> {
  const waiting = await tx.invitation.findMany({
    where: { listingId, freelancerId: viewer.id, state: "sent" },
    select: { id: true, packageId: true },
  });
  for (const { id, packageId } of waiting) {
    await claim(
      tx.invitation.updateMany({
        where: { id, state: "sent" },
        data: { state: "answered", answeredAt: now },
      }),
    );
    await appendEvent(tx, "invitation.accepted", {
      subjectId: id,
      actorId: viewer.id,
      data: { listingId, packageId, freelancerId: viewer.id },
    });
  }
}
