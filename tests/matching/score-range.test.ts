import fc from "fast-check";
import { expect, test } from "vitest";
import { rankingPolicy as policy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { scoreRange } from "@/lib/matching/score-range";
import { anyListing, anyPeople, columns, listing, now, person } from "./people";

test("the likely range holds the score and stays on the scale", () => {
  fc.assert(
    fc.property(anyListing, anyPeople, (asked, people) => {
      for (const entry of rank(asked, columns(...people), policy, now, 1).order) {
        const { low, high } = scoreRange(entry, asked.tier, policy);
        expect(low).toBeLessThanOrEqual(entry.score);
        expect(high).toBeGreaterThanOrEqual(Math.min(100, entry.score));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("somebody without contracts has a wider range than somebody with many", () => {
  const [fresh] = rank(listing(), columns(person({ signals: {} })), policy, now, 1).order;
  const [proven] = rank(listing(), columns(person()), policy, now, 1).order;
  if (!fresh || !proven) throw new Error("nobody was ranked");
  const width = (entry: typeof fresh) => {
    const { low, high } = scoreRange(entry, "judgment", policy);
    return high - low;
  };
  expect(width(fresh)).toBeGreaterThan(width(proven));
});
