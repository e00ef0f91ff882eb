import { forgiveAttempts, spendAttempt } from "@/lib/accounts/attempt-limits";
import { deadLink, takeLink } from "@/lib/accounts/email-links";
import { type OpenedSession, openSession } from "@/lib/accounts/open-session";
import type { Origin } from "@/lib/accounts/origin";
import { isPassword } from "@/lib/accounts/passwords";
import type { ConfirmEmail } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { hashToken } from "@/lib/tokens";

/**
 * Confirms an address with the link that was sent to it *and* the password that was chosen, then signs in. The link alone
 * would let a stranger register somebody's address and wait for the owner to confirm the stranger's password.
 */
export async function confirmEmail(
  input: ConfirmEmail,
  origin: Origin,
  now = new Date(),
): Promise<OpenedSession> {
  const link = await db.emailToken.findFirst({
    where: {
      tokenHash: hashToken(input.token),
      purpose: "confirm",
      usedAt: null,
      expiresAt: { gt: now },
    },
    select: { user: { select: { id: true, email: true, passwordHash: true } } },
  });
  if (!link) throw deadLink();
  const { user } = link;
  await spendAttempt(user.email, origin);
  if (!(await isPassword(user.passwordHash, input.password)))
    throw invalid("accounts.errors.confirmPassword", "password");
  await forgiveAttempts(user.email, origin);
  return db.$transaction(async (tx) => {
    await takeLink(tx, input.token, "confirm", now);
    await tx.user.update({ where: { id: user.id }, data: { emailVerifiedAt: now } });
    await appendEvent(tx, "person.email-confirmed", {
      subjectId: user.id,
      actorId: user.id,
      data: {},
      at: now,
    });
    return openSession(tx, user, "password", origin, now);
  });
}
