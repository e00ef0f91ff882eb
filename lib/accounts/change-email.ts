import { accountMail } from "@/lib/accounts/account-mails";
import { deadLink, endLinks, takeLink } from "@/lib/accounts/email-links";
import { endSessions } from "@/lib/accounts/end-sessions";
import type { ChangeEmail } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { isTaken } from "@/lib/is-taken";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/**
 * Moves the account to the address that a link was sent to. Links sent to the old one die with it, and so do all sessions
 * except the one that this comes from, if it is the same person's.
 */
export async function changeEmail(
  viewer: Viewer | null,
  { token }: ChangeEmail,
  now = new Date(),
): Promise<void> {
  await db
    .$transaction(async (tx) => {
      const { userId, newEmail, user } = await takeLink(tx, token, "change", now);
      if (!newEmail) throw deadLink();
      // Whoever signed up with this address and never confirmed it has no claim to it: the mailbox is proven here.
      await tx.user.deleteMany({ where: { email: newEmail, emailVerifiedAt: null, sessions: { none: {} } } });
      const { count } = await tx.user.updateMany({
        where: { id: userId, suspendedAt: null, NOT: { email: newEmail } },
        data: { email: newEmail, emailVerifiedAt: now },
      });
      if (count === 0) throw deadLink();
      await endLinks(tx, userId, ["confirm", "reset", "change"]);
      await endSessions(tx, userId, viewer?.id === userId ? viewer.sessionId || null : null, now);
      await appendEvent(tx, "person.email-changed", {
        subjectId: userId,
        actorId: userId,
        data: {},
        at: now,
      });
      await queueMail(tx, accountMail(user.email, user.locale, { kind: "emailChanged" }));
    })
    .catch((error) => {
      // Somebody confirmed the same address in the meantime.
      throw isTaken(error) ? deadLink() : error;
    });
  sendSoon();
}
