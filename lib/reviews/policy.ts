import { reviewsUntil } from "@/lib/contracts/review-time";

/** Why a side cannot write a review now; named as the sentences in the catalogue (reviews.errors). */
export type ReviewHurdle = "notClosed" | "notPaid" | "once" | "tooLate";

export interface Reviewable {
  closedAt: Date | null;
  isPaid: boolean;
  isWritten: boolean;
}

/** Null when this side can write its review. The form and the verb ask the same. */
export function reviewHurdle({ closedAt, isPaid, isWritten }: Reviewable, now: Date): ReviewHurdle | null {
  if (!closedAt) return "notClosed";
  if (!isPaid) return "notPaid";
  if (isWritten) return "once";
  return now >= reviewsUntil(closedAt) ? "tooLate" : null;
}
