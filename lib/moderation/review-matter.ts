import { db } from "@/lib/db";
import { ReviewGrades } from "@/lib/reviews/schemas";

/** What a report of a review is about: its words and grades, and who wrote it about whom. */
export interface ReviewMatter {
  author: string;
  about: string;
  grades: ReviewGrades;
  text: string;
  reply: string | null;
  isRemoved: boolean;
}

/** For those who may read the case; null when the review is gone. Never the private note. */
export async function findReviewMatter(reviewId: string): Promise<ReviewMatter | null> {
  const review = await db.review.findUnique({
    where: { id: reviewId },
    select: {
      by: true,
      grades: true,
      text: true,
      reply: true,
      removedAt: true,
      contract: {
        select: {
          client: { select: { name: true } },
          organisation: { select: { name: true } },
          freelancer: { select: { name: true } },
        },
      },
    },
  });
  if (!review) return null;
  const { by, grades, text, reply, removedAt, contract } = review;
  const client = contract.organisation?.name ?? contract.client.name;
  const freelancer = contract.freelancer.name;
  return {
    author: by === "client" ? client : freelancer,
    about: by === "client" ? freelancer : client,
    grades: ReviewGrades.parse(grades),
    ...{ text, reply, isRemoved: removedAt !== null },
  };
}
