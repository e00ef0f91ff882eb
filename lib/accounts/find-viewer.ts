import { isSessionAlive } from "@/lib/accounts/session-states";
import type { Viewer } from "@/lib/accounts/viewer";
import { viewerFields, viewerOf } from "@/lib/accounts/viewer-row";
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
      isWaiting: true,
      provenAt: true,
      user: { select: viewerFields },
    },
  });
  if (!session || session.isWaiting || !isSessionAlive(session, now)) return null;
  // Where demo mode has been switched off, nobody is a demo person any more.
  if (session.user.isDemo && !env.isDemo) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > 10 * minute) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  // Demo people have no phones; they count as proven where demo mode lets them exist at all.
  return viewerOf(session.user, session.id, session.provenAt !== null || session.user.isDemo);
}
