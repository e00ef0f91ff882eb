import { forgiveAttempts, spendAttempt } from "@/lib/accounts/attempt-limits";
import { type OpenedSession, openSession } from "@/lib/accounts/open-session";
import type { Origin } from "@/lib/accounts/origin";
import { isPassword } from "@/lib/accounts/passwords";
import type { SignIn } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { invalid } from "@/lib/errors";
import { log } from "@/lib/log";

/**
 * Checks address and password. An unknown address, a wrong password and an address that is not confirmed yet do the same
 * work and get the same answer. Suspended people come in: they are told why inside.
 */
export async function signIn(input: SignIn, origin: Origin, now = new Date()): Promise<OpenedSession> {
  await spendAttempt(input.email, origin);
  const user = await db.user.findUnique({
    where: { email: input.email },
    select: { id: true, email: true, passwordHash: true, emailVerifiedAt: true, isDemo: true },
  });
  const isRight = await isPassword(user?.passwordHash, input.password);
  if (!user?.emailVerifiedAt || !isRight || (user.isDemo && !env.isDemo)) {
    log("info", "sign-in.refused", { address: origin.address, personId: user?.id });
    throw invalid("accounts.errors.signIn");
  }
  await forgiveAttempts(input.email, origin);
  return db.$transaction((tx) => openSession(tx, user, "password", origin, now));
}
