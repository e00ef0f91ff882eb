import { lockSeats } from "@/lib/accounts/lock-seats";
import { assertCanAct } from "@/lib/accounts/policy";
import type { ChangeSeat } from "@/lib/accounts/schemas";
import { isOwned, mayManageSeats, roleOf, withSeat } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Gives a person of the organisation another role. The last owner stays one. */
export async function changeSeat(viewer: Viewer, input: ChangeSeat): Promise<void> {
  assertCanAct(viewer);
  const { organisationId, personId, role } = input;
  await db.$transaction(async (tx) => {
    const seats = await lockSeats(tx, organisationId);
    const [own, from] = [roleOf(seats, viewer.id), roleOf(seats, personId)];
    if (!own || !from) throw notFound();
    if (!mayManageSeats(own)) throw forbidden("accounts.errors.ownersOnly");
    if (from === role) return;
    if (!isOwned(withSeat(seats, personId, role))) throw conflict("accounts.errors.lastOwner");
    await tx.seat.update({
      where: { organisationId_userId: { organisationId, userId: personId } },
      data: { role },
    });
    await appendEvent(tx, "organisation.seat-changed", {
      subjectId: organisationId,
      actorId: viewer.id,
      data: { personId, from, to: role },
    });
  });
}
