import { issueForTransfer } from "@/lib/bookkeeping/issue-for-transfer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { logFault } from "@/lib/log";

const batch = 200;
/** What failed so often waits for a person; it is listed for administrators. */
export const maxAttempts = 5;

/**
 * Issues the documents of every movement that waits for them, each in a transaction of its own with the mark that it
 * was done: exactly once, however many processes run it and wherever one of them dies. Answers how many were done.
 */
export async function issueDueDocuments(now = present()): Promise<number> {
  const waiting = await db.documentDue.findMany({
    where: { attempts: { lt: maxAttempts } },
    orderBy: [{ attempts: "asc" }, { transferId: "asc" }],
    take: batch,
    select: { transferId: true },
  });
  let done = 0;
  for (const { transferId } of waiting) if (await issueOne(transferId, now)) done += 1;
  return done;
}

async function issueOne(transferId: string, now: Date): Promise<boolean> {
  try {
    return await db.$transaction(async (tx) => {
      // Whoever comes second waits here, and finds nothing left to do.
      const { count } = await tx.documentDue.deleteMany({ where: { transferId } });
      if (count === 1) await issueForTransfer(tx, transferId, now);
      return count === 1;
    });
  } catch (error) {
    logFault("bookkeeping.fault", error, { transferId });
    await db.documentDue.updateMany({
      where: { transferId },
      data: {
        attempts: { increment: 1 },
        failure: error instanceof Error ? error.message.slice(0, 500) : "",
      },
    });
    return false;
  }
}
