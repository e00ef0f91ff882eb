import { assertCanAct } from "@/lib/accounts/policy";
import type { SeatOffer } from "@/lib/accounts/schemas";
import { mayManageSeats } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/** Takes an offered seat back while nobody has taken it. */
export async function withdrawSeatOffer(viewer: Viewer, { seatInvitationId }: SeatOffer): Promise<void> {
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const offer = await tx.seatInvitation.findFirst({
      where: { id: seatInvitationId, organisation: { seats: { some: { userId: viewer.id } } } },
      select: {
        organisationId: true,
        organisation: { select: { seats: { where: { userId: viewer.id }, select: { role: true } } } },
      },
    });
    if (!offer) throw notFound();
    if (!mayManageSeats(offer.organisation.seats[0]?.role ?? null))
      throw forbidden("accounts.errors.ownersOnly");
    await claim(tx.seatInvitation.deleteMany({ where: { id: seatInvitationId, acceptedAt: null } }));
    await appendEvent(tx, "organisation.seat-offer-ended", {
      subjectId: offer.organisationId,
      actorId: viewer.id,
      data: { seatInvitationId, how: "withdrawn" },
    });
  });
}
