import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "@/lib/profiles/talent-cursor";
import { addressOf, isNarrowed, skillOf, TalentFilter } from "@/lib/profiles/talent-filter";

const place = fc.record({
  day: fc.integer({ min: 0, max: 99_999 }),
  score: fc.integer({ min: 0, max: 999 }),
  turn: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  userId: fc.uuid(),
});

test("a cursor reads back as the place it was written from, and nothing else is a cursor", () => {
  fc.assert(
    fc.property(place, (from) => {
      expect(readCursor(writeCursor(from))).toEqual(from);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(readCursor(typed)).toBeNull();
    }),
  );
  const beyond = {
    day: 1,
    score: 1,
    turn: String(2n ** 63n),
    userId: "00000000-0000-4000-8000-000000000000",
  };
  expect(readCursor(writeCursor(beyond))).toBeNull();
});

test("any address is read, and the filter's own address reads back as the same filter", () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("writing", "judgment", "sql", "zh", "1"),
    fc.array(fc.string()),
  );
  const keys = fc.constantFrom("q", "family", "tier", "skill", "language", "available", "after", "before");
  fc.assert(
    fc.property(fc.dictionary(keys, value), (asked) => {
      const filter = TalentFilter.parse(asked);
      const again = Object.fromEntries(new URL(addressOf(filter), "https://plumbline.test").searchParams);
      expect(TalentFilter.parse(again)).toEqual({ ...filter, after: null, before: null });
    }),
  );
});

test("a skill is understood by any of its names", () => {
  expect(skillOf(TalentFilter.parse({}))).toBeUndefined();
  expect(skillOf(TalentFilter.parse({ skill: "copywriter" }))).toBe("copywriting");
  expect(skillOf(TalentFilter.parse({ skill: "文案" }))).toBe("copywriting");
  expect(skillOf(TalentFilter.parse({ skill: "witchcraft" }))).toBeNull();
  expect(isNarrowed(TalentFilter.parse({ after: "nonsense" }))).toBe(false);
});
