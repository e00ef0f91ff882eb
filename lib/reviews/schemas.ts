import { z } from "zod";
import { neededProse, prose } from "@/lib/profiles/text-fields";

const grade = z.int().min(1).max(5).nullable();
const text = (longest: number) => prose(longest).default("");

/** What the client grades. Null: not applicable. */
export const WorkGrades = z.object({
  side: z.literal("work"),
  scoping: grade,
  communication: grade,
  judgment: grade,
  review: grade,
  delivery: grade,
});

/** What the freelancer grades. */
export const BriefGrades = z.object({
  side: z.literal("brief"),
  clearGoal: grade,
  answers: grade,
  stableScope: grade,
  paysOnTime: grade,
});

export const ReviewGrades = z.discriminatedUnion("side", [WorkGrades, BriefGrades]);
export type ReviewGrades = z.infer<typeof ReviewGrades>;

const { side: _work, ...workPoints } = WorkGrades.shape;
const { side: _brief, ...briefPoints } = BriefGrades.shape;
export type GradeKey = keyof typeof workPoints | keyof typeof briefPoints;

/** The points of each form, in the order in which they are asked and shown. */
export const gradeKeys: Record<ReviewGrades["side"], readonly GradeKey[]> = {
  work: Object.keys(workPoints) as (keyof typeof workPoints)[],
  brief: Object.keys(briefPoints) as (keyof typeof briefPoints)[],
};

/** The grades that were given, by point; a point that did not apply is left out. */
export function givenGrades(grades: ReviewGrades): { key: GradeKey; grade: number }[] {
  const byKey: Partial<Record<string, number | string | null>> = grades;
  return gradeKeys[grades.side].flatMap((key) => {
    const grade = byKey[key];
    return typeof grade === "number" ? [{ key, grade }] : [];
  });
}

export const WriteReview = z.object({
  contractId: z.guid(),
  grades: ReviewGrades,
  text: text(5000),
  /** The client may leave one; only the freelancer reads it. */
  privateNote: text(2000),
});
export type WriteReview = z.infer<typeof WriteReview>;

export const ReplyToReview = z.object({ reviewId: z.guid(), reply: neededProse(2000) });
export type ReplyToReview = z.infer<typeof ReplyToReview>;
