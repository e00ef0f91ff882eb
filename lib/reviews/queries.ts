import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { mayActOn } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { reviewsUntil } from "@/lib/contracts/review-time";
import { db } from "@/lib/db";
import { isPaidFor } from "@/lib/reviews/is-paid-for";
import { reviewHurdle } from "@/lib/reviews/policy";
import { ReviewGrades } from "@/lib/reviews/schemas";

/**
 * The reviews of a contract as a party may read them: one's own at once, the other side's when published. The private
 * note is for the freelancer alone (and its writer). A removed review is read by its writer only.
 */
export async function reviewsOf(viewer: Viewer, contractId: string, now = present()) {
  const contract = await getContractOrThrow(viewer, contractId);
  const [reviews, isPaid] = await Promise.all([
    db.review.findMany({
      where: { contractId: contract.id },
      orderBy: { writtenAt: "asc" },
      select: {
        id: true,
        by: true,
        grades: true,
        text: true,
        privateNote: true,
        writtenAt: true,
        publishedAt: true,
        removedAt: true,
        reply: true,
        repliedAt: true,
      },
    }),
    isPaidFor(db, contract.id),
  ]);
  const read = reviews.map(({ grades, ...rest }) => ({ ...rest, grades: ReviewGrades.parse(grades) }));
  const own = read.find(({ by }) => by === contract.party) ?? null;
  const { closedAt } = contract;
  return {
    own,
    others:
      read.find(
        ({ by, publishedAt, removedAt }) =>
          by !== contract.party && publishedAt !== null && removedAt === null,
      ) ?? null,
    isOtherWritten: read.some(({ by, removedAt }) => by !== contract.party && removedAt === null),
    closesAt: closedAt && reviewsUntil(closedAt),
    hurdle: reviewHurdle({ closedAt, isPaid, isWritten: own !== null }, now),
    mayAct: mayActOn(viewer, contract),
  };
}

export type ContractReviews = Awaited<ReturnType<typeof reviewsOf>>;
