import { z } from "zod";
import { BriefGrades, WorkGrades, WriteReview } from "@/lib/reviews/schemas";

/** A pressed choice: a grade, or that the point does not apply. */
const pressed = z.string().transform((value, context) => {
  if (/^[1-5]$/.test(value)) return Number(value);
  if (value === "none") return null;
  context.addIssue({ code: "custom", message: "reviews.errors.grade" });
  return z.NEVER;
});

const work = z.object({
  side: WorkGrades.shape.side,
  ...{ scoping: pressed, communication: pressed, judgment: pressed, review: pressed, delivery: pressed },
});
const brief = z.object({
  side: BriefGrades.shape.side,
  ...{ clearGoal: pressed, answers: pressed, stableScope: pressed, paysOnTime: pressed },
});

/** The form as it is sent; what comes out is the verb's input. */
export const WriteReviewForm = WriteReview.extend({
  grades: z.discriminatedUnion("side", [work, brief]),
});
