import { accountMail } from "@/lib/accounts/account-mails";
import { spendMail } from "@/lib/accounts/attempt-limits";
import { issueLink } from "@/lib/accounts/email-links";
import { evenTime } from "@/lib/accounts/even-time";
import type { Origin } from "@/lib/accounts/origin";
import type { AskByEmail } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { queueMail } from "@/lib/mail";
import { sendSoon } from "@/lib/send-soon";

/** Sends the confirmation link again. Answers the same whether or not there is anything to confirm. */
export async function sendConfirmation(
  { email }: AskByEmail,
  origin: Origin,
  now = new Date(),
): Promise<void> {
  await spendMail(email, origin.address);
  await evenTime(() =>
    db.$transaction(async (tx) => {
      const user = await tx.user.findUnique({
        where: { email },
        select: { id: true, locale: true, emailVerifiedAt: true },
      });
      if (!user || user.emailVerifiedAt) return;
      const token = await issueLink(tx, { userId: user.id, purpose: "confirm" }, now);
      await queueMail(tx, accountMail(email, user.locale, { kind: "confirm", token }));
    }),
  );
  sendSoon();
}
