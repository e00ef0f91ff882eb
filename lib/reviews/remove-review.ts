import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockAnyContract } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/**
 * Takes a published review out of sight, inside a moderator's decision: the case holds the statement of reasons. What was
 * written is kept. Refuses forbidden to anybody else, not-found, and conflict when it is not (or no longer) public.
 */
export async function removeReview(
  tx: Tx,
  viewer: Viewer,
  { reviewId, caseId }: { reviewId: string; caseId: string },
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  const found = await tx.review.findUnique({ where: { id: reviewId }, select: { contractId: true } });
  const contract = found && (await lockAnyContract(tx, found.contractId));
  if (!contract) throw notFound();
  await claim(
    tx.review.updateMany({
      where: { id: reviewId, publishedAt: { not: null }, removedAt: null },
      data: { removedAt: now },
    }),
    "reviews.errors.notPublic",
  );
  await appendEvent(tx, "review.removed", {
    subjectId: contract.id,
    actorId: viewer.id,
    at: now,
    data: { reviewId, caseId },
  });
}
