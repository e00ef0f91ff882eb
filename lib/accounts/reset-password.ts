import { accountMail } from "@/lib/accounts/account-mails";
import { deadLink, endLinks, takeLink } from "@/lib/accounts/email-links";
import { endSessions } from "@/lib/accounts/end-sessions";
import { faultOfPassword } from "@/lib/accounts/password-rules";
import { hashPassword } from "@/lib/accounts/passwords";
import type { ResetPassword } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";
import { hashToken } from "@/lib/tokens";

/** Sets a new password with a link from a mail. Every session ends, and no other link of the account works any more. */
export async function resetPassword(input: ResetPassword, now = new Date()): Promise<void> {
  const link = await db.emailToken.findFirst({
    where: { tokenHash: hashToken(input.token), purpose: "reset", usedAt: null, expiresAt: { gt: now } },
    select: { user: { select: { email: true, name: true } } },
  });
  if (!link) throw deadLink();
  const fault = await faultOfPassword(input.newPassword, link.user);
  if (fault) throw invalid(fault, "newPassword");
  const passwordHash = await hashPassword(input.newPassword);
  await db.$transaction(async (tx) => {
    const { userId, user } = await takeLink(tx, input.token, "reset", now);
    await endLinks(tx, userId, ["confirm", "reset", "change"]);
    // The link came to the mailbox, which is what a confirmation asks for.
    const { count } = await tx.user.updateMany({
      where: { id: userId, emailVerifiedAt: null },
      data: { emailVerifiedAt: now },
    });
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await endSessions(tx, userId, null, now);
    const person = { subjectId: userId, actorId: userId, at: now };
    if (count === 1) await appendEvent(tx, "person.email-confirmed", { ...person, data: {} });
    await appendEvent(tx, "person.password-changed", { ...person, data: { how: "reset" } });
    await queueMail(tx, accountMail(user.email, user.locale, { kind: "passwordChanged" }));
  });
  sendSoon();
}
