import { mayManageSeats } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** Seats that are offered to one's own confirmed address. */
export async function listSeatOffers(viewer: Viewer, now = new Date()) {
  if (!viewer.isEmailConfirmed) return [];
  return db.seatInvitation.findMany({
    where: { email: viewer.email, acceptedAt: null, expiresAt: { gt: now } },
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, role: true, expiresAt: true, organisation: { select: { name: true } } },
  });
}

/** An organisation one has a seat in, with its people; owners also see who else has been asked. */
export async function findOrganisation(viewer: Viewer, organisationId: string) {
  const own = viewer.seats.find((seat) => seat.organisationId === organisationId);
  if (!own) throw notFound();
  const isOwner = mayManageSeats(own.role);
  const [seats, offers] = await Promise.all([
    db.seat.findMany({
      where: { organisationId },
      orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
      select: {
        userId: true,
        role: true,
        createdAt: true,
        user: { select: { name: true, email: isOwner } },
      },
    }),
    isOwner
      ? db.seatInvitation.findMany({
          where: { organisationId, acceptedAt: null },
          orderBy: { id: "desc" },
          select: { id: true, email: true, role: true, expiresAt: true },
        })
      : [],
  ]);
  return { id: organisationId, name: own.name, ownRole: own.role, isOwner, seats, offers };
}
