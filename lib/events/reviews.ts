import { z } from "zod";
import { defineEvent, idSchema } from "@/lib/events/define-event";

const grade = z.int().min(1).max(5).nullable();

/** Grades are shown to people; no rank reads them. */
export const reviewEvents = {
  "review.written": defineEvent("review.written", 1, "contract", {
    reviewId: idSchema,
    by: z.enum(["client", "freelancer"]),
  }),
  "review.published": defineEvent("review.published", 1, "contract", {
    reviewId: idSchema,
    of: z.discriminatedUnion("side", [
      z.object({
        side: z.literal("work"),
        scoping: grade,
        communication: grade,
        judgment: grade,
        review: grade,
        delivery: grade,
      }),
      z.object({
        side: z.literal("brief"),
        clearGoal: grade,
        answers: grade,
        stableScope: grade,
        paysOnTime: grade,
      }),
    ]),
  }),
  "review.replied": defineEvent("review.replied", 1, "contract", { reviewId: idSchema }),
  /** Put back, when an appeal against its removal said so. */
  "review.restored": defineEvent("review.restored", 1, "contract", { reviewId: idSchema, caseId: idSchema }),
  "review.removed": defineEvent("review.removed", 1, "contract", { reviewId: idSchema, caseId: idSchema }),
};
