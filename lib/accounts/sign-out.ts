import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

/** Ends the session on the server: the cookie opens nothing any more, wherever a copy of it may be. Open to everyone. */
export async function signOut(viewer: Viewer, { everywhere }: { everywhere: boolean }): Promise<void> {
  const which = everywhere ? {} : { id: viewer.sessionId };
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { userId: viewer.id, revokedAt: null, ...which },
      data: { revokedAt: new Date() },
    });
    if (count > 0)
      await appendEvent(tx, "person.signed-out", {
        subjectId: viewer.id,
        actorId: viewer.id,
        data: { everywhere },
      });
  });
}
