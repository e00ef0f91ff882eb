import { accountMail } from "@/lib/accounts/account-mails";
import { spendCode } from "@/lib/accounts/attempt-limits";
import { wrongCode } from "@/lib/accounts/check-code";
import { endSessions } from "@/lib/accounts/end-sessions";
import { periodOf } from "@/lib/accounts/factor-codes";
import { openSecret } from "@/lib/accounts/factor-secret";
import type { ConfirmFactor } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";
import { claim } from "@/lib/transition";

/** A code from the app makes the begun second factor count. This session is proven with it; all others end. */
export async function confirmFactor(
  viewer: Viewer,
  { code }: ConfirmFactor,
  now = new Date(),
): Promise<void> {
  const begun = await db.secondFactor.findFirst({
    where: { userId: viewer.id, confirmedAt: null },
    select: { secret: true, user: { select: { locale: true } } },
  });
  if (!begun) throw conflict("accounts.errors.factorStands");
  await spendCode(viewer.id);
  const period = periodOf(openSecret(begun.secret), code.replace(/\s/g, ""), now);
  if (period === null) throw wrongCode();
  await db.$transaction(async (tx) => {
    await claim(
      tx.secondFactor.updateMany({
        where: { userId: viewer.id, secret: begun.secret, confirmedAt: null },
        data: { confirmedAt: now, lastPeriod: period },
      }),
    );
    await tx.session.updateMany({
      where: { id: viewer.sessionId, userId: viewer.id, revokedAt: null },
      data: { provenAt: now },
    });
    await endSessions(tx, viewer.id, viewer.sessionId, now);
    const person = { subjectId: viewer.id, actorId: viewer.id, at: now };
    await appendEvent(tx, "person.factor-added", { ...person, data: {} });
    await queueMail(tx, accountMail(viewer.email, begun.user.locale, { kind: "factorAdded" }));
  });
  sendSoon();
}
