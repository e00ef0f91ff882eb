import type { Tx } from "@/lib/db";
import type { MessageSubject } from "@/lib/messaging/schemas";

export interface MessageDraft {
  subject: MessageSubject;
  authorId: string;
  body: string;
}

/**
 * Adds a message to the thread of a subject, opening the thread with its first one, inside the caller's transaction.
 * The caller has asked `admitMessage` before and its own policy who may write here.
 */
export async function postMessage(
  tx: Tx,
  { subject, authorId, body }: MessageDraft,
): Promise<{ messageId: string }> {
  const key = { subjectType: subject.type, subjectId: subject.id };
  // Two first messages at once: both try to open the thread, and both find the one that is there.
  await tx.thread.createMany({ data: [key], skipDuplicates: true });
  const thread = await tx.thread.findUniqueOrThrow({
    where: { subjectType_subjectId: key },
    select: { id: true },
  });
  const message = await tx.message.create({
    data: { threadId: thread.id, authorId, body },
    select: { id: true },
  });
  return { messageId: message.id };
}
