import { type LockedContract, lockAnyContract } from "@/lib/contracts/lock-contract";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, type DeadlineEffect } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { ReviewGrades } from "@/lib/reviews/schemas";

/** Publishes whatever has been written about a contract, together. The caller has locked the contract. */
export async function publishReviews(tx: Tx, contract: LockedContract, now: Date): Promise<void> {
  const waiting = await tx.review.findMany({
    where: { contractId: contract.id, publishedAt: null, removedAt: null },
    orderBy: { writtenAt: "asc" },
    select: { id: true, grades: true },
  });
  for (const { id: reviewId, grades } of waiting) {
    await tx.review.update({ where: { id: reviewId }, data: { publishedAt: now } });
    await appendEvent(tx, "review.published", {
      subjectId: contract.id,
      actorId: null,
      at: now,
      data: { reviewId, of: ReviewGrades.parse(grades) },
    });
  }
  await cancelDeadlines(tx, contract.id, ["reviews.close"], now);
  if (waiting.length === 0) return;
  for (const side of ["client", "freelancer"] as const) await tell(tx, contract, side, "reviewsPublished");
}

/** The fourteen days are over: what was written is published, what was not written is not asked for again. */
export const reviewDeadlines: Record<string, DeadlineEffect> = {
  "reviews.close": {
    lock: async (tx, contractId) => (await lockAnyContract(tx, contractId)) !== null,
    async run(tx, { subjectId }, now) {
      const contract = await lockAnyContract(tx, subjectId);
      if (contract) await publishReviews(tx, contract, now);
    },
  },
};
