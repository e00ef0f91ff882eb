import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { MarkNoticesRead } from "@/lib/notifications/schemas";

/** Marks one's notices as read. Open to suspended people: it changes only how their own list looks. */
export async function markNoticesRead(viewer: Viewer, { upTo }: MarkNoticesRead): Promise<number> {
  const { count } = await db.notice.updateMany({
    where: { userId: viewer.id, readAt: null, id: { lte: upTo } },
    data: { readAt: new Date() },
  });
  return count;
}
