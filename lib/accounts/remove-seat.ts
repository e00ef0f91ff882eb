import { lockSeats } from "@/lib/accounts/lock-seats";
import { assertCanAct } from "@/lib/accounts/policy";
import type { RemoveSeat } from "@/lib/accounts/schemas";
import { isOwned, mayManageSeats, roleOf, withSeat } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Takes a person's seat: an owner anybody's, everybody their own. The last owner cannot go. */
export async function removeSeat(viewer: Viewer, { organisationId, personId }: RemoveSeat): Promise<void> {
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const seats = await lockSeats(tx, organisationId);
    const [own, role] = [roleOf(seats, viewer.id), roleOf(seats, personId)];
    if (!own || !role) throw notFound();
    if (personId !== viewer.id && !mayManageSeats(own)) throw forbidden("accounts.errors.ownersOnly");
    if (!isOwned(withSeat(seats, personId, null))) throw conflict("accounts.errors.lastOwner");
    await tx.seat.delete({ where: { organisationId_userId: { organisationId, userId: personId } } });
    await appendEvent(tx, "organisation.seat-taken", {
      subjectId: organisationId,
      actorId: viewer.id,
      data: { personId, role },
    });
  });
}
