import fc from "fast-check";
import { expect, test } from "vitest";
import { splitMinor } from "@/lib/money";
import { addUp, assertAddsUp } from "@/lib/proposals/add-up";

const parts = fc.array(fc.record({ priceMinor: fc.nat(5_000_000), days: fc.integer({ min: 1, max: 365 }) }), {
  minLength: 1,
  maxLength: 12,
});

test("what is placed and what is left always make up the price", () => {
  fc.assert(
    fc.property(fc.nat(60_000_000), parts, (priceMinor, milestones) => {
      const sum = addUp(priceMinor, milestones);
      expect(sum.priceMinor + sum.restMinor).toBe(priceMinor);
      expect(sum.days).toBe(milestones.reduce((days, each) => days + each.days, 0));
    }),
  );
});

test("any split of a price passes, and moving a single unit of it does not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000_000 }),
      fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(-1, 1),
      (priceMinor, weights, off) => {
        const milestones = splitMinor(priceMinor, weights).map((part) => ({ priceMinor: part, days: 1 }));
        expect(() => assertAddsUp(priceMinor, milestones)).not.toThrow();
        const moved = milestones.map((each, index) =>
          index === 0 ? { ...each, priceMinor: each.priceMinor + off } : each,
        );
        expect(() => assertAddsUp(priceMinor, moved)).toThrow(
          off > 0 ? "proposals.errors.milestonesOver" : "proposals.errors.milestonesShort",
        );
      },
    ),
  );
});

test("a proposal without a price is refused", () => {
  expect(() => assertAddsUp(0, [{ priceMinor: 0, days: 1 }])).toThrow("proposals.errors.noPrice");
});
