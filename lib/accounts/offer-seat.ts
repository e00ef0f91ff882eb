import { accountMail } from "@/lib/accounts/account-mails";
import { spendMail } from "@/lib/accounts/attempt-limits";
import { lockSeats } from "@/lib/accounts/lock-seats";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { OfferSeat } from "@/lib/accounts/schemas";
import { maxSeats, mayManageSeats, roleOf } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/** Offers a seat to an address, for 14 days. Offering again renews the offer and may change the role. */
export async function offerSeat(viewer: Viewer, input: OfferSeat, now = new Date()): Promise<void> {
  assertConfirmed(viewer);
  const { organisationId, email, role } = input;
  if (!viewer.seats.some((seat) => seat.organisationId === organisationId)) throw notFound();
  await spendMail(email, `person:${viewer.id}`);
  await db.$transaction(async (tx) => {
    const seats = await lockSeats(tx, organisationId);
    const own = roleOf(seats, viewer.id);
    if (!own) throw notFound();
    if (!mayManageSeats(own)) throw forbidden("accounts.errors.ownersOnly");
    const open = await tx.seatInvitation.count({
      where: { organisationId, acceptedAt: null, NOT: { email } },
    });
    const invited = await tx.user.findUnique({
      where: { email },
      select: { id: true, locale: true, emailVerifiedAt: true },
    });
    if (invited && roleOf(seats, invited.id)) throw invalid("accounts.errors.hasSeat", "email");
    if (seats.length + open >= maxSeats) throw conflict("accounts.errors.tooManySeats", { max: maxSeats });
    const terms = { role, createdAt: now, expiresAt: after(now, 14 * day), acceptedAt: null };
    const { id, organisation } = await tx.seatInvitation.upsert({
      where: { organisationId_email: { organisationId, email } },
      create: { organisationId, email, ...terms },
      update: terms,
      select: { id: true, organisation: { select: { name: true } } },
    });
    const inviter = await tx.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { locale: true } });
    await appendEvent(tx, "organisation.seat-offered", {
      subjectId: organisationId,
      actorId: viewer.id,
      data: { seatInvitationId: id, role },
      at: now,
    });
    const locale = invited?.emailVerifiedAt ? invited.locale : inviter.locale;
    await queueMail(tx, accountMail(email, locale, { kind: "seatOffered", organisation: organisation.name }));
  });
  sendSoon();
}
