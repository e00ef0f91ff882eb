import { accountMail } from "@/lib/accounts/account-mails";
import { assertPassword } from "@/lib/accounts/assert-password";
import { endLinks } from "@/lib/accounts/email-links";
import { endSessions } from "@/lib/accounts/end-sessions";
import type { Origin } from "@/lib/accounts/origin";
import { faultOfPassword } from "@/lib/accounts/password-rules";
import { hashPassword } from "@/lib/accounts/passwords";
import type { ChangePassword } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";
import { claim } from "@/lib/transition";

/**
 * Changes the password, given the current one; all other sessions end. Suspended people may do this too: it keeps the
 * account safe and reaches nobody else.
 */
export async function changePassword(
  viewer: Viewer,
  input: ChangePassword,
  origin: Origin,
  now = new Date(),
): Promise<void> {
  const { passwordHash: current, locale } = await assertPassword(viewer, input.currentPassword, origin);
  const fault = await faultOfPassword(input.newPassword, viewer);
  if (fault) throw invalid(fault, "newPassword");
  const passwordHash = await hashPassword(input.newPassword);
  await db.$transaction(async (tx) => {
    await claim(
      tx.user.updateMany({ where: { id: viewer.id, passwordHash: current }, data: { passwordHash } }),
    );
    await endLinks(tx, viewer.id, ["reset", "change"]);
    await endSessions(tx, viewer.id, viewer.sessionId || null, now);
    await appendEvent(tx, "person.password-changed", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { how: "changed" },
      at: now,
    });
    await queueMail(tx, accountMail(viewer.email, locale, { kind: "passwordChanged" }));
  });
  sendSoon();
}
