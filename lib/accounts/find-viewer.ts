import { isSessionAlive } from "@/lib/accounts/session-states";
import type { Viewer } from "@/lib/accounts/viewer";
import { minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { hashToken } from "@/lib/tokens";

/** The person behind a session secret, or null when the session has ended. The row is asked each time: revoking works at once. */
export async function findViewer(token: string, now = new Date()): Promise<Viewer | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      revokedAt: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          emailVerifiedAt: true,
          isClient: true,
          isFreelancer: true,
          activeView: true,
          isAdmin: true,
          isDemo: true,
          suspendedAt: true,
          suspendedReason: true,
          seats: { select: { organisationId: true, role: true, organisation: { select: { name: true } } } },
        },
      },
    },
  });
  if (!session || !isSessionAlive(session, now)) return null;
  // Where demo mode has been switched off, nobody is a demo person any more.
  if (session.user.isDemo && !env.isDemo) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > 10 * minute) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  const { user } = session;
  return {
    id: user.id,
    sessionId: session.id,
    name: user.name,
    email: user.email,
    isEmailConfirmed: user.emailVerifiedAt !== null,
    isClient: user.isClient,
    isFreelancer: user.isFreelancer,
    view: user.activeView,
    isAdmin: user.isAdmin,
    isDemo: user.isDemo,
    suspendedReason: user.suspendedAt ? (user.suspendedReason ?? "") : null,
    seats: user.seats.map(({ organisationId, role, organisation }) => ({
      organisationId,
      role,
      name: organisation.name,
    })),
  };
}
