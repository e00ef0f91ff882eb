import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

const pageSize = 30;

/** One's own notices, newest first; `after` is the id of the last one on the page before. */
export async function listNotices(viewer: Viewer, after?: string) {
  const found = await db.notice.findMany({
    where: { userId: viewer.id, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: { id: true, kind: true, params: true, href: true, createdAt: true, readAt: true },
  });
  const notices = found.slice(0, pageSize);
  return { notices, next: found.length > pageSize ? (notices.at(-1)?.id ?? null) : null };
}

/** How many of one's notices are unread, counted no further than a badge can show. */
export async function unreadNotices(viewer: Viewer): Promise<number> {
  return db.notice.count({ where: { userId: viewer.id, readAt: null }, take: 100 });
}
