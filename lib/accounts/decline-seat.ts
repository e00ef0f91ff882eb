import { assertCanAct } from "@/lib/accounts/policy";
import type { SeatOffer } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/** Turns down a seat that was offered to one's own address. */
export async function declineSeat(viewer: Viewer, { seatInvitationId }: SeatOffer): Promise<void> {
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const mine = { id: seatInvitationId, email: viewer.email, acceptedAt: null };
    const offer = await tx.seatInvitation.findFirst({ where: mine, select: { organisationId: true } });
    if (!offer) throw notFound();
    await claim(tx.seatInvitation.deleteMany({ where: mine }));
    await appendEvent(tx, "organisation.seat-offer-ended", {
      subjectId: offer.organisationId,
      actorId: viewer.id,
      data: { seatInvitationId, how: "declined" },
    });
  });
}
