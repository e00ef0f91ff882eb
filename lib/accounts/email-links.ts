import { after, hour, minute } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import type { EmailTokenPurpose } from "@/lib/generated/prisma/enums";
import { hashToken, newToken } from "@/lib/tokens";

const lifetimes: Record<EmailTokenPurpose, number> = {
  confirm: 24 * hour,
  reset: 30 * minute,
  change: 2 * hour,
};

/** Makes a one-use link secret; older ones for the same purpose die. Only its hash is stored. */
export async function issueLink(
  tx: Tx,
  given: { userId: string; purpose: EmailTokenPurpose; newEmail?: string },
  now: Date,
): Promise<string> {
  const { token, tokenHash } = newToken();
  // Of two asked for at once, the second waits here and ends the first one's.
  await tx.$queryRaw`select 1 from "User" where id = ${given.userId}::uuid for update`;
  await endLinks(tx, given.userId, [given.purpose]);
  await tx.emailToken.create({
    data: { ...given, tokenHash, createdAt: now, expiresAt: after(now, lifetimes[given.purpose]) },
  });
  return token;
}

/** Takes a link out of use inside the caller's transaction; of two at once only one gets it. */
export async function takeLink(tx: Tx, token: string, purpose: EmailTokenPurpose, now: Date) {
  const tokenHash = hashToken(token);
  const { count } = await tx.emailToken.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count !== 1) throw deadLink();
  return tx.emailToken.findUniqueOrThrow({
    where: { tokenHash },
    select: { userId: true, newEmail: true, user: { select: { email: true, name: true, locale: true } } },
  });
}

/** Whatever links of these kinds a person still holds lead nowhere from now on. */
export async function endLinks(tx: Tx, userId: string, purposes: EmailTokenPurpose[]): Promise<void> {
  await tx.emailToken.deleteMany({ where: { userId, purpose: { in: purposes }, usedAt: null } });
}

export const deadLink = () => invalid("accounts.errors.link");
