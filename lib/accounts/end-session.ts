import type { EndSession } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Ends one of one's own sessions, wherever it is. Open to suspended people: it keeps the account safe. */
export async function endSession(viewer: Viewer, { sessionId }: EndSession, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId: viewer.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw notFound();
    await appendEvent(tx, "person.signed-out", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { everywhere: false },
      at: now,
    });
  });
}
