import { db } from "@/lib/db";
import { hashToken } from "@/lib/tokens";

/** Ends the session of a secret, if it is still open. Returns whose it was, or null. */
export async function revokeSession(token: string, now = new Date()): Promise<string | null> {
  const [session] = await db.session.updateManyAndReturn({
    where: { tokenHash: hashToken(token), revokedAt: null },
    data: { revokedAt: now },
    select: { userId: true },
  });
  return session?.userId ?? null;
}
