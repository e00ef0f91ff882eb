import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "@/lib/contracts/canonical-json";
import { frozenPackage, unknownsOf } from "@/lib/contracts/frozen-package";
import { hashScope } from "@/lib/contracts/hash-scope";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import { tierOfPackages } from "@/lib/tiering/tier-of-packages";
import type { Tier } from "@/lib/tiers";

const json = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;

test("canonical JSON says the same, whatever the order of keys, and reads back to itself", () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

test("the hash is the SHA-256 that anyone can compute, and changes with every value", () => {
  expect(hashScope({ b: 1, a: "é" })).toBe(
    "aa58fba8483623bed37c1b02edfccbdd9a53123837c20bfa4cb4049993a2872e",
  );
  expect(hashScope({ a: 1 })).not.toBe(hashScope({ a: 2 }));
});

test("milestones follow each other, and what can be counted is told from what has to be judged", () => {
  const start = new Date("2026-03-01T00:00:00Z");
  const planned = planMilestones(
    [
      { id: "m1", title: "List", criteria: ["All 40 pages are on it"], priceMinor: 1, days: 3 },
      { id: "m2", title: "Tone", criteria: ["It sounds like us", "至少三个版本"], priceMinor: 2, days: 4 },
    ],
    start,
  );
  expect(planned.map(({ dueAt }) => dueAt)).toEqual(["2026-03-04T00:00:00.000Z", "2026-03-08T00:00:00.000Z"]);
  expect(planned.flatMap(({ criteria }) => criteria.map(({ isMeasurable }) => isMeasurable))).toEqual([
    true,
    false,
    true,
  ]);
  const ids = planned.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(ids).toEqual(["m1:1", "m2:1", "m2:2"]);
});

test("the tier of a contract lies where most of the effort is; an even split is judgment", () => {
  const part = (tier: Tier, effort: number) => ({ tier, effortLow: effort, effortHigh: effort });
  expect(tierOfPackages([part("commodity", 5), part("judgment", 4)])).toBe("commodity");
  expect(tierOfPackages([part("commodity", 4), part("judgment", 4)])).toBe("judgment");
  expect(tierOfPackages([part("commodity", 1)])).toBe("commodity");
});

test("a package is frozen with its sentences; odd JSON in old rows does no harm", () => {
  const stored = { id: "p", title: "T", tier: "judgment" as const, criteria: [] };
  const frozen = frozenPackage(
    { ...stored, spans: [{ start: 0, end: 3 }, { start: -1, end: 2 }, null, "x"], unknowns: [] },
    "Cut \ud83d\ude00",
  );
  expect(frozen.sentences).toEqual([{ start: 0, end: 3, text: "Cut" }]);
  expect(unknownsOf({ ...stored, spans: [], unknowns: { not: "a list" } })).toEqual([]);
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
