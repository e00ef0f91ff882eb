import fc from "fast-check";
import { expect, test } from "vitest";
import { componentKeys } from "@/lib/matching/policy";
import { shownPoints } from "@/lib/matching/shown-points";

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);

test("the parts shown add up to the score shown, and none is off by a tenth or more", () => {
  fc.assert(
    fc.property(
      fc.record({
        fit: hundredths(28),
        response: hundredths(10),
        price: hundredths(18),
        scoping: hundredths(22),
        review: hundredths(28),
        delivery: hundredths(30),
      }),
      (components) => {
        const hundredth = componentKeys.reduce((sum, key) => sum + Math.round(components[key] * 100), 0);
        const score = hundredth / 100;
        const shown = shownPoints(components, score);
        const total = componentKeys.reduce((sum, key) => sum + Math.round(shown.parts[key] * 10), 0);
        expect(total).toBe(Math.round(shown.score * 10));
        expect(Math.abs(shown.score - score)).toBeLessThanOrEqual(0.051);
        for (const key of componentKeys)
          expect(Math.abs(shown.parts[key] - components[key])).toBeLessThan(0.1001);
      },
    ),
  );
});
