import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { notify } from "@/lib/notifications/notify";

import type { WithdrawInvitation } from "@/lib/proposals/schemas";
import { claim } from "@/lib/transition";

/** Takes back an invitation that nobody has answered yet; its place on the shortlist is free again. */
export async function withdrawInvitation(
  viewer: Viewer,
  { invitationId }: WithdrawInvitation,
): Promise<void> {
  assertCanAct(viewer);
  const invitation = await db.invitation.findFirst({
    where: { id: invitationId, listing: seenBy(viewer) },
    select: {
      packageId: true,
      freelancerId: true,
      listing: { select: { id: true, title: true, clientId: true, organisationId: true } },
    },
  });
  if (!invitation) throw notFound();
  const { listing, packageId, freelancerId } = invitation;
  if (!mayEditListing(viewer, listing)) throw forbidden();
  await db.$transaction(async (tx) => {
    await claim(
      tx.invitation.updateMany({
        where: { id: invitationId, state: "sent" },
        data: { state: "withdrawn", answeredAt: new Date() },
      }),
    );
    await appendEvent(tx, "invitation.withdrawn", {
      subjectId: invitationId,
      actorId: viewer.id,
      data: { listingId: listing.id, packageId, freelancerId },
    });
    await notify(tx, {
      userId: freelancerId,
      kind: "proposals.notices.invitationWithdrawn",
      params: { title: listing.title },
      href: `/listings/${listing.id}`,
    });
  });
}
