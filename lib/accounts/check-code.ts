import { spendCode } from "@/lib/accounts/attempt-limits";
import { periodOf, recoveryNumberOf } from "@/lib/accounts/factor-codes";
import { openSecret } from "@/lib/accounts/factor-secret";
import { db, type Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Checks a code against the person's confirmed second factor; guesses are limited. Returns what to claim it with. */
export async function checkCode(
  personId: string,
  code: string,
  now: Date,
): Promise<(tx: Tx) => Promise<void>> {
  await spendCode(personId);
  const factor = await db.secondFactor.findFirst({
    where: { userId: personId, confirmedAt: { not: null } },
    select: { secret: true },
  });
  if (!factor) throw wrongCode();
  const secret = openSecret(factor.secret);
  const typed = code.replace(/\s/g, "");
  const period = periodOf(secret, typed, now);
  if (period !== null) return (tx) => takePeriod(tx, personId, period);
  const number = recoveryNumberOf(secret, typed);
  if (number === null) throw wrongCode();
  return (tx) => takeRecoveryCode(tx, personId, number, now);
}

export const wrongCode = () => invalid("accounts.errors.code", "code");

/** Each code works once, and none that is older than one already taken. */
async function takePeriod(tx: Tx, userId: string, period: number): Promise<void> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, lastPeriod: { lt: period } },
    data: { lastPeriod: period },
  });
  if (count === 0) throw wrongCode();
}

async function takeRecoveryCode(tx: Tx, userId: string, number: number, at: Date): Promise<void> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, NOT: { usedCodes: { has: number } } },
    data: { usedCodes: { push: number } },
  });
  if (count === 0) throw wrongCode();
  await appendEvent(tx, "person.recovery-code-used", { subjectId: userId, actorId: userId, data: {}, at });
}
