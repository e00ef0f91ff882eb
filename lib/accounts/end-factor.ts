import { accountMail } from "@/lib/accounts/account-mails";
import { assertPassword } from "@/lib/accounts/assert-password";
import { checkCode } from "@/lib/accounts/check-code";
import type { Origin } from "@/lib/accounts/origin";
import { hasPassword } from "@/lib/accounts/queries";
import type { EndFactor } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/**
 * Switches the second factor off: with a code, and with the password where there is one. The session goes on, but is no
 * longer proven.
 */
export async function endFactor(
  viewer: Viewer,
  { code, currentPassword }: EndFactor,
  origin: Origin,
  now = new Date(),
): Promise<void> {
  if (await hasPassword(viewer)) {
    if (!currentPassword) throw invalid("errors.required", "currentPassword");
    await assertPassword(viewer, currentPassword, origin);
  }
  const takeCode = await checkCode(viewer.id, code, now);
  await db.$transaction(async (tx) => {
    await takeCode(tx);
    await tx.secondFactor.delete({ where: { userId: viewer.id } });
    await tx.session.updateMany({ where: { userId: viewer.id }, data: { provenAt: null } });
    const person = { subjectId: viewer.id, actorId: viewer.id, at: now };
    await appendEvent(tx, "person.factor-ended", { ...person, data: {} });
    const { locale } = await tx.user.findUniqueOrThrow({
      where: { id: viewer.id },
      select: { locale: true },
    });
    await queueMail(tx, accountMail(viewer.email, locale, { kind: "factorEnded" }));
  });
  sendSoon();
}
