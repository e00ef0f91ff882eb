import fc from "fast-check";
import { expect, test } from "vitest";
import { WriteReviewForm } from "@/lib/reviews/form-schemas";
import type { ReviewGrades } from "@/lib/reviews/schemas";
import { summariseGrades } from "@/lib/reviews/summarise-grades";

const grade = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const work: fc.Arbitrary<ReviewGrades> = fc.record({
  side: fc.constant("work" as const),
  ...{ scoping: grade, communication: grade, judgment: grade, review: grade, delivery: grade },
});

test("a mean lies within its span, counts what was graded, and is not shown for fewer than three", () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 20 }), (all) => {
      const summary = summariseGrades(all);
      for (const { key, count, mean, low, high } of summary) {
        const given = all.filter((grades) => (grades as Record<string, unknown>)[key] !== null);
        expect(count).toBe(given.length);
        expect(count).toBeGreaterThanOrEqual(3);
        expect(low <= mean && mean <= high).toBe(true);
      }
      const scoping = all.filter((grades) => grades.side === "work" && grades.scoping !== null);
      expect(summary.some(({ key }) => key === "scoping")).toBe(scoping.length >= 3);
    }),
  );
});

test("the form's pressed choices become grades; what was not pressed or is made up is refused", () => {
  const contractId = "0199a0a0-0000-7000-8000-000000000000";
  const grades = { side: "brief", clearGoal: "4", answers: "none", stableScope: "5", paysOnTime: "1" };
  expect(WriteReviewForm.parse({ contractId, grades })).toEqual({
    contractId,
    grades: { side: "brief", clearGoal: 4, answers: null, stableScope: 5, paysOnTime: 1 },
    text: "",
    privateNote: "",
  });
  for (const wrong of [undefined, "", "6", "0", "4.5"])
    expect(WriteReviewForm.safeParse({ contractId, grades: { ...grades, answers: wrong } }).success).toBe(
      false,
    );
});
