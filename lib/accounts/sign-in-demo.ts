import { type OpenedSession, openSession } from "@/lib/accounts/open-session";
import type { Origin } from "@/lib/accounts/origin";
import type { SignInDemo } from "@/lib/accounts/schemas";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { conflict, forbidden } from "@/lib/errors";

/** The people of the demo world that a visitor can become with one click. */
export const demoEmail = (role: SignInDemo["role"]) => `${role}@demo.plumbline.example`;

/** Signs in as one of the demo people, without a password; only where demo mode is on. */
export async function signInDemo(
  { role }: SignInDemo,
  origin: Origin,
  { isDemo = env.isDemo, now = new Date() } = {},
): Promise<OpenedSession> {
  if (!isDemo) throw forbidden();
  const user = await db.user.findFirst({
    where: { email: demoEmail(role), isDemo: true },
    select: { id: true, email: true },
  });
  if (!user) throw conflict("accounts.errors.noDemo");
  return db.$transaction((tx) => openSession(tx, user, "demo", origin, now));
}
