import { day, minute } from "@/lib/clock";

/** A session ends 30 days after it began, whatever happens, and after 7 days without use. */
export const absoluteLifetime = 30 * day;
export const idleLifetime = 7 * day;
/** Between the password and the code. */
export const waitingLifetime = 10 * minute;

export function isSessionAlive(
  session: { createdAt: Date; lastSeenAt: Date; expiresAt: Date; revokedAt: Date | null },
  now: Date,
): boolean {
  if (session.revokedAt) return false;
  if (session.expiresAt <= now) return false;
  return now.getTime() - session.lastSeenAt.getTime() < idleLifetime;
}
