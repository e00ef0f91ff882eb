import { accountMail } from "@/lib/accounts/account-mails";
import { spendMail } from "@/lib/accounts/attempt-limits";
import { issueLink } from "@/lib/accounts/email-links";
import { evenTime } from "@/lib/accounts/even-time";
import type { Origin } from "@/lib/accounts/origin";
import { faultOfPassword } from "@/lib/accounts/password-rules";
import { hashPassword } from "@/lib/accounts/passwords";
import type { SignUp } from "@/lib/accounts/schemas";
import { db, type Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { isTaken } from "@/lib/is-taken";
import { spend } from "@/lib/limits";
import type { Locale } from "@/lib/locales";
import { queueMail } from "@/lib/mail";
import { ownPath } from "@/lib/own-path";
import { sendSoon } from "@/lib/send-soon";

/**
 * Takes a registration and sends a link to the address. Nobody is signed in by it: whether an address was registered
 * already is told to its owner by mail, and to nobody else, neither by the answer nor by how long it takes.
 */
export async function signUp(input: SignUp, origin: Origin, locale: Locale, now = new Date()): Promise<void> {
  const fault = await faultOfPassword(input.password, input);
  if (fault) throw invalid(fault, "password");
  await spend("signUpByAddress", origin.address);
  await spendMail(input.email, origin.address);
  await evenTime(async () => {
    const passwordHash = await hashPassword(input.password);
    const attempt = () => db.$transaction((tx) => register(tx, input, passwordHash, locale, now));
    // Two registrations of one new address at once: the later one finds the first one's row.
    await attempt().catch((error) => (isTaken(error) ? attempt() : Promise.reject(error)));
  });
  sendSoon();
}

async function register(
  tx: Tx,
  input: SignUp,
  passwordHash: string,
  locale: Locale,
  now: Date,
): Promise<void> {
  const { email, name, side } = input;
  const known = await tx.user.findUnique({ where: { email }, select: { id: true, locale: true } });
  const data = {
    name,
    locale,
    passwordHash,
    isClient: side !== "freelancer",
    isFreelancer: side !== "client",
    activeView: side === "freelancer" ? ("freelancer" as const) : ("client" as const),
  };
  if (known) {
    // An address that nobody has confirmed belongs to nobody yet: whoever confirms it must know the latest password.
    const where = { id: known.id, emailVerifiedAt: null };
    const { count } = await tx.user.updateMany({ where, data });
    if (count === 0) return queueMail(tx, accountMail(email, known.locale, { kind: "alreadyRegistered" }));
  }
  const { id: userId } =
    known ?? (await tx.user.create({ data: { ...data, email, createdAt: now }, select: { id: true } }));
  if (!known)
    await appendEvent(tx, "person.registered", {
      subjectId: userId,
      actorId: userId,
      data: { through: "password" },
      at: now,
    });
  const token = await issueLink(tx, { userId, purpose: "confirm" }, now);
  const next = input.next ? ownPath(input.next) : undefined;
  await queueMail(tx, accountMail(email, locale, { kind: "confirm", token, next }));
}
