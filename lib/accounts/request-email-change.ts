import { accountMail } from "@/lib/accounts/account-mails";
import { assertPassword } from "@/lib/accounts/assert-password";
import { spendMail } from "@/lib/accounts/attempt-limits";
import { issueLink } from "@/lib/accounts/email-links";
import { evenTime } from "@/lib/accounts/even-time";
import type { Origin } from "@/lib/accounts/origin";
import { assertCanAct } from "@/lib/accounts/policy";
import type { AskEmailChange } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, invalid } from "@/lib/errors";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/**
 * Asks to move the account to another address: a link goes to the new one, a notice to the old one. If somebody has the
 * new address already, they are told by mail, and the asker gets the same answer.
 */
export async function requestEmailChange(
  viewer: Viewer,
  input: AskEmailChange,
  origin: Origin,
  now = new Date(),
): Promise<void> {
  assertCanAct(viewer);
  // Everybody shares the demo people, so nobody may walk away with one.
  if (viewer.isDemo) throw forbidden("accounts.errors.demoPerson");
  if (input.email === viewer.email) throw invalid("accounts.errors.sameEmail", "email");
  const { locale } = await assertPassword(viewer, input.currentPassword, origin);
  await spendMail(input.email, origin.address);
  await evenTime(() =>
    db.$transaction(async (tx) => {
      const token = await issueLink(tx, { userId: viewer.id, purpose: "change", newEmail: input.email }, now);
      const holder = await tx.user.findFirst({
        where: { email: input.email, emailVerifiedAt: { not: null } },
        select: { locale: true },
      });
      const mail = holder
        ? accountMail(input.email, holder.locale, { kind: "addressTaken" })
        : accountMail(input.email, locale, { kind: "change", token });
      await queueMail(tx, mail);
      await queueMail(tx, accountMail(viewer.email, locale, { kind: "emailAsked" }));
    }),
  );
  sendSoon();
}
