import { forgiveAttempts, spendAttempt } from "@/lib/accounts/attempt-limits";
import type { Origin } from "@/lib/accounts/origin";
import { isPassword } from "@/lib/accounts/passwords";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";

/**
 * Asks a signed-in person for the password again, under the same limits as signing in. Throws when it is wrong or when the
 * account has none yet. Returns the stored hash, so that the caller can claim its change against it.
 */
export async function assertPassword(viewer: Viewer, password: string, origin: Origin) {
  await spendAttempt(viewer.email, origin);
  const { passwordHash, locale } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true, locale: true },
  });
  if (!passwordHash) throw invalid("accounts.errors.noPassword", "currentPassword");
  if (!(await isPassword(passwordHash, password)))
    throw invalid("accounts.errors.currentPassword", "currentPassword");
  await forgiveAttempts(viewer.email, origin);
  return { passwordHash, locale };
}
