import { lockSeats } from "@/lib/accounts/lock-seats";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { SeatOffer } from "@/lib/accounts/schemas";
import { roleOf } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/** Takes a seat that was offered to one's own, confirmed address. Returns the organisation's id. */
export async function acceptSeat(
  viewer: Viewer,
  { seatInvitationId }: SeatOffer,
  now = new Date(),
): Promise<string> {
  assertConfirmed(viewer);
  return db.$transaction(async (tx) => {
    const offer = await tx.seatInvitation.findFirst({
      where: { id: seatInvitationId, email: viewer.email, expiresAt: { gt: now } },
      select: { organisationId: true, role: true },
    });
    if (!offer) throw notFound();
    const { organisationId, role } = offer;
    const seats = await lockSeats(tx, organisationId);
    if (roleOf(seats, viewer.id)) throw conflict();
    await claim(
      tx.seatInvitation.updateMany({
        where: { id: seatInvitationId, email: viewer.email, role, acceptedAt: null, expiresAt: { gt: now } },
        data: { acceptedAt: now },
      }),
    );
    await tx.seat.create({ data: { organisationId, userId: viewer.id, role } });
    await appendEvent(tx, "organisation.seat-given", {
      subjectId: organisationId,
      actorId: viewer.id,
      data: { personId: viewer.id, role },
      at: now,
    });
    return organisationId;
  });
}
