import { checkCode } from "@/lib/accounts/check-code";
import { type OpenedSession, openSession } from "@/lib/accounts/open-session";
import type { Origin } from "@/lib/accounts/origin";
import { waitingSession } from "@/lib/accounts/queries";
import type { ProvePerson } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { claim } from "@/lib/transition";

/**
 * The second step of signing in: trades a waiting session and a code for a session of its own, with a new secret. A
 * waiting session that is too old has to be opened again with the password.
 */
export async function provePerson(
  token: string | null,
  { code }: ProvePerson,
  origin: Origin,
  now = new Date(),
): Promise<OpenedSession> {
  const waiting = token ? await waitingSession(token, now) : null;
  if (!waiting) throw conflict("accounts.errors.waitedTooLong");
  const takeCode = await checkCode(waiting.user.id, code, now);
  return db.$transaction(async (tx) => {
    await takeCode(tx);
    await claim(
      tx.session.updateMany({ where: { id: waiting.id, revokedAt: null }, data: { revokedAt: now } }),
    );
    return openSession(tx, waiting.user, "factor", origin, now);
  });
}
