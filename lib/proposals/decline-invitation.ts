import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { notify } from "@/lib/notifications/notify";
import { reasonParam } from "@/lib/proposals/reason-param";
import type { DeclineInvitation } from "@/lib/proposals/schemas";
import { claim } from "@/lib/transition";

/** Says no to an invitation, with a reason from the list that the client reads. */
export async function declineInvitation(
  viewer: Viewer,
  { invitationId, reason }: DeclineInvitation,
): Promise<void> {
  assertCanAct(viewer);
  const invitation = await db.invitation.findFirst({
    where: { id: invitationId, freelancerId: viewer.id },
    select: {
      packageId: true,
      invitedById: true,
      listing: { select: { id: true, title: true } },
      freelancer: { select: { profile: { select: { isAvailable: true } } } },
    },
  });
  if (!invitation) throw notFound();
  const { listing, packageId } = invitation;
  await db.$transaction(async (tx) => {
    await claim(
      tx.invitation.updateMany({
        where: { id: invitationId, freelancerId: viewer.id, state: "sent" },
        data: { state: "declined", answeredAt: new Date() },
      }),
    );
    await appendEvent(tx, "invitation.declined", {
      subjectId: invitationId,
      actorId: viewer.id,
      data: {
        listingId: listing.id,
        packageId,
        freelancerId: viewer.id,
        reason,
        wasUnavailable: invitation.freelancer.profile?.isAvailable === false,
      },
    });
    await notify(tx, {
      userId: invitation.invitedById,
      kind: "proposals.notices.invitationDeclined",
      params: { name: viewer.name, title: listing.title, reason: reasonParam(reason) },
      href: `/briefs/${listing.id}/people?package=${packageId}`,
    });
  });
}
