import { after, day } from "@/lib/clock";

/** Both sides may review for so many days after the end. */
export const reviewDays = 14;

/** The moment from which it is too late for a review. */
export const reviewsUntil = (closedAt: Date): Date => after(closedAt, reviewDays * day);
