import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { asId } from "@/lib/listings/queries";
import { pseudonymIn } from "@/lib/matching/pseudonyms";
import { type Receipt, receiptOfShown, receiptSchema } from "@/lib/matching/receipt";

/** The receipt of the people shown so far, for anyone who has its address. Not found after its retention. */
export async function getReceiptOrThrow(rankRunId: string): Promise<Receipt> {
  const run = await db.rankRun.findUnique({
    where: { id: asId(rankRunId) },
    select: { receipt: true, shown: true },
  });
  if (!run?.receipt) throw notFound();
  return receiptOfShown(receiptSchema.parse(run.receipt), run.shown);
}

/** A receipt that ranks somebody, in which they alone are named. */
export interface OwnReceipt {
  rankRunId: string;
  /** Who they are in it. */
  you: string;
  place: number;
  receipt: Receipt;
}

const most = 500;

/** The latest receipts in which a person was shown, newest first. */
export async function getOwnReceipts(viewer: Viewer): Promise<OwnReceipt[]> {
  const rows = await db.showing.findMany({
    where: { freelancerId: viewer.id, place: { not: null }, rankRun: { receipt: { not: Prisma.AnyNull } } },
    select: {
      rankRunId: true,
      place: true,
      rankRun: { select: { receipt: true, shown: true, inputHash: true } },
    },
    orderBy: { at: "desc" },
    take: most,
  });
  return rows.flatMap(({ rankRunId, place, rankRun }) => {
    const receipt = receiptSchema.safeParse(rankRun.receipt);
    if (!receipt.success || place === null) return [];
    const you = pseudonymIn(rankRun.inputHash, viewer.id);
    return [{ rankRunId, you, place, receipt: receiptOfShown(receipt.data, rankRun.shown) }];
  });
}
