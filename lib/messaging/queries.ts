import { db, type Tx } from "@/lib/db";
import type { MessageSubject } from "@/lib/messaging/schemas";

export interface MessageView {
  id: string;
  authorId: string;
  authorName: string;
  body: string;
  createdAt: Date;
}

const pageSize = 50;

/**
 * The latest messages about a subject, oldest first, and the key of the page before them. The caller has checked that
 * the reader may see the subject.
 */
export async function messagesOf(
  subject: MessageSubject,
  before?: string,
): Promise<{ messages: MessageView[]; earlier: string | null }> {
  const rows = await db.message.findMany({
    where: {
      thread: { subjectType: subject.type, subjectId: subject.id },
      ...(before ? { id: { lt: before } } : {}),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: { id: true, authorId: true, body: true, createdAt: true, author: { select: { name: true } } },
  });
  const page = rows.slice(0, pageSize);
  return {
    messages: page.map(({ author, ...message }) => ({ ...message, authorName: author.name })).reverse(),
    earlier: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** How many messages one person has written about a subject. */
export function countMessagesBy(tx: Tx, subject: MessageSubject, authorId: string): Promise<number> {
  return tx.message.count({
    where: { authorId, thread: { subjectType: subject.type, subjectId: subject.id } },
  });
}
