import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { receiptDays } from "@/lib/matching/retention";

/** Removes receipts whose retention is over. The exposure ledger keeps its sums. */
export async function pruneReceipts(now = new Date()): Promise<void> {
  await db.rankRun.updateMany({
    where: { at: { lt: after(now, -receiptDays * day) }, receipt: { not: Prisma.AnyNull } },
    data: { receipt: Prisma.DbNull },
  });
}
