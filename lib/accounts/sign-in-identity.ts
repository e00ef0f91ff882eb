import { openSession } from "@/lib/accounts/open-session";
import type { Origin } from "@/lib/accounts/origin";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";

/** Opens a session for an identity that has been admitted. Returns the secret for the cookie. */
export async function signInIdentity(
  { issuer, subject }: { issuer: string; subject: string },
  origin: Origin,
  now = new Date(),
): Promise<string> {
  const identity = await db.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: { id: true, email: true } } },
  });
  if (!identity) throw forbidden();
  const { token } = await db.$transaction((tx) => openSession(tx, identity.user, "provider", origin, now));
  return token;
}
