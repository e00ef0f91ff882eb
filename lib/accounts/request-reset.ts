import { accountMail } from "@/lib/accounts/account-mails";
import { spendMail } from "@/lib/accounts/attempt-limits";
import { issueLink } from "@/lib/accounts/email-links";
import { evenTime } from "@/lib/accounts/even-time";
import type { Origin } from "@/lib/accounts/origin";
import type { AskByEmail } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/** Sends a link that sets a new password. Answers the same, in the same time, when nobody has the address. */
export async function requestReset({ email }: AskByEmail, origin: Origin, now = new Date()): Promise<void> {
  await spendMail(email, origin.address);
  await evenTime(() =>
    db.$transaction(async (tx) => {
      const user = await tx.user.findUnique({ where: { email }, select: { id: true, locale: true } });
      if (!user) return;
      const token = await issueLink(tx, { userId: user.id, purpose: "reset" }, now);
      await queueMail(tx, accountMail(email, user.locale, { kind: "reset", token }));
    }),
  );
  sendSoon();
}
