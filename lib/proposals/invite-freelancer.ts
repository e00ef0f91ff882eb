import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { lockListing } from "@/lib/listings/lock-listing";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { notify, sendSoon } from "@/lib/notifications/notify";
import { maxShortlist, mayInviteAgain } from "@/lib/proposals/policy";
import type { InviteFreelancer } from "@/lib/proposals/schemas";
import { screenText } from "@/lib/screening/screen-text";

/** Puts a freelancer on a package's shortlist and tells them. A judgment package has five places, a commodity one twenty. */
export async function inviteFreelancer(
  viewer: Viewer,
  input: InviteFreelancer,
): Promise<{ invitationId: string }> {
  assertConfirmed(viewer);
  const found = screenText(input.message, "message").find(({ severity }) => severity !== "note");
  if (found) throw invalid(found.key, "message", found.params);
  const item = await loadPackage(viewer, input.packageId);
  if (!mayEditListing(viewer, item.listing)) throw forbidden();
  await spend("write", viewer.id);
  const invitationId = await db.$transaction(async (tx) => {
    await lockListing(tx, item.listing.id);
    await assertInvitable(tx, viewer, input);
    const id = await placeInvitation(tx, viewer, item.listing.id, input);
    await appendEvent(tx, "invitation.sent", {
      subjectId: id,
      actorId: viewer.id,
      data: { listingId: item.listing.id, packageId: input.packageId, freelancerId: input.freelancerId },
    });
    await notify(tx, {
      userId: input.freelancerId,
      kind: "proposals.notices.invited",
      params: { title: item.listing.title },
      href: `/listings/${item.listing.id}/propose`,
      alsoByMail: true,
    });
    return id;
  });
  sendSoon();
  return { invitationId };
}

async function loadPackage(viewer: Viewer, packageId: string) {
  const item = await db.workPackage.findFirst({
    where: { id: packageId, listing: seenBy(viewer) },
    select: { listing: { select: { id: true, title: true, clientId: true, organisationId: true } } },
  });
  if (!item) throw notFound();
  return item;
}

async function assertInvitable(tx: Tx, viewer: Viewer, { packageId, freelancerId }: InviteFreelancer) {
  const item = await tx.workPackage.findUniqueOrThrow({
    where: { id: packageId },
    select: {
      tier: true,
      state: true,
      listing: { select: { id: true, state: true } },
      _count: { select: { invitations: { where: { state: { in: ["sent", "answered"] } } } } },
    },
  });
  if (item.state !== "open" || item.listing.state !== "published")
    throw conflict("contracts.errors.packageTaken");
  if (freelancerId === viewer.id) throw invalid("proposals.errors.inviteSelf");
  const profile = await tx.freelancerProfile.findFirst({
    where: { userId: freelancerId, publishedAt: { not: null }, user: { suspendedAt: null } },
    select: { userId: true },
  });
  if (!profile) throw notFound();
  const places = maxShortlist[item.tier];
  if (item._count.invitations >= places) throw conflict("proposals.errors.shortlistFull", { places });
  const answered = await tx.proposal.findFirst({
    where: { listingId: item.listing.id, freelancerId, state: { in: ["sent", "declined", "accepted"] } },
    select: { id: true },
  });
  if (answered) throw conflict("proposals.errors.alreadyProposed");
}

async function placeInvitation(
  tx: Tx,
  viewer: Viewer,
  listingId: string,
  { packageId, freelancerId, message }: InviteFreelancer,
): Promise<string> {
  const given = { message, invitedById: viewer.id };
  const earlier = await tx.invitation.findUnique({
    where: { packageId_freelancerId: { packageId, freelancerId } },
    select: { id: true, state: true },
  });
  if (!earlier) {
    const created = await tx.invitation.create({
      data: { listingId, packageId, freelancerId, ...given },
      select: { id: true },
    });
    return created.id;
  }
  if (!mayInviteAgain(earlier.state)) throw conflict("proposals.errors.alreadyInvited");
  await tx.invitation.update({
    where: { id: earlier.id },
    data: { ...given, state: "sent", createdAt: new Date(), answeredAt: null },
  });
  return earlier.id;
}
