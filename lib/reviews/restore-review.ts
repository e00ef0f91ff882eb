import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Puts a removed review back when an appeal says so; one that is public already stays as it is. */
export async function restoreReview(
  tx: Tx,
  viewer: Viewer,
  { reviewId, caseId }: { reviewId: string; caseId: string },
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  const found = await tx.review.findUnique({ where: { id: reviewId }, select: { contractId: true } });
  if (!found) throw notFound();
  const { count } = await tx.review.updateMany({
    where: { id: reviewId, removedAt: { not: null } },
    data: { removedAt: null },
  });
  if (count === 0) return;
  await appendEvent(tx, "review.restored", {
    subjectId: found.contractId,
    actorId: viewer.id,
    at: now,
    data: { reviewId, caseId },
  });
}
