import type { Tx } from "@/lib/db";

/** Ends every open session of a person, except one that is to stay, inside the caller's transaction. Returns how many. */
export async function endSessions(
  tx: Tx,
  userId: string,
  exceptId: string | null,
  now: Date,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { revokedAt: now },
  });
  return count;
}
