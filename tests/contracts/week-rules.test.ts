import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, assertWeek, capUnits, type WeekEntry, type WeekTerms } from "@/lib/contracts/week-rules";
import { dateOn, entry, monday, onDay } from "@/tests/support/timebox";

const terms: WeekTerms = {
  unit: "hour",
  rateMinor: 8_000,
  capMinor: 160_000,
  fundedAt: monday,
  otherStarts: [],
};
const refusalOf = (entries: WeekEntry[], changed: Partial<WeekTerms> = {}, now = onDay(6)) => {
  try {
    assertWeek(entries, { ...terms, ...changed }, now);
    return null;
  } catch (error) {
    return (error as { key: string }).key.replace("contracts.errors.", "");
  }
};

test("a statement covers seven days that were paid for and that no other covers", () => {
  expect(refusalOf([entry(0, 4), entry(6, 4)])).toBeNull();
  expect(refusalOf([])).toBe("noEntries");
  expect(refusalOf([{ ...entry(0, 4), did: "" }])).toBe("entryIncomplete");
  expect(refusalOf([entry(0, 0)])).toBe("entryIncomplete");
  expect(refusalOf([entry(-2, 4)])).toBe("beforeFunded");
  expect(refusalOf([entry(0, 4)], { fundedAt: null })).toBe("beforeFunded");
  expect(refusalOf([entry(8, 4)])).toBe("dayToCome");
  expect(refusalOf([entry(0, 4), entry(7, 4)], {}, onDay(9))).toBe("longerThanWeek");
  expect(refusalOf([entry(6, 4)], { otherStarts: [dateOn(0)] })).toBe("weekTaken");
  expect(refusalOf([entry(0, 4)], { otherStarts: [dateOn(6)] })).toBe("weekTaken");
  expect(refusalOf([entry(7, 4)], { otherStarts: [dateOn(0)] }, onDay(8))).toBeNull();
});

test("no day is longer than a day, and no week than its cap", () => {
  expect(refusalOf([entry(0, 20)])).toBeNull();
  expect(refusalOf([entry(0, 14), entry(0, 10.01)])).toBe("longerThanDay");
  expect(refusalOf([entry(0, 10), entry(1, 10.01)])).toBe("overCap");
  const days = { unit: "day", rateMinor: 50_000, capMinor: 150_000 } as const;
  expect(refusalOf([entry(0, 1), entry(1, 0.5)], days)).toBeNull();
  expect(refusalOf([entry(0, 0.75), entry(0, 0.5)], days)).toBe("longerThanDay");
  expect(
    refusalOf(
      [0, 1, 2, 3].map((number) => entry(number, 1)),
      days,
    ),
  ).toBe("overCap");
});

test("whatever is let through comes to no more than was set aside", () => {
  const hundredths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 });
  const price = fc.record({
    rateMinor: fc.integer({ min: 1, max: 40_000 }),
    units: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(hundredths, price, (times, { rateMinor, units }) => {
      const entries = times.map((time, index) => ({ ...entry(index, 1), hundredths: time }));
      const capMinor = rateMinor * units;
      const total = times.reduce((sum, time) => sum + time, 0);
      const refused = refusalOf(entries, { rateMinor, capMinor });
      if (refused === null) expect(amountOf(entries, rateMinor)).toBeLessThanOrEqual(capMinor);
      if (total <= units * 100) expect(refused).toBeNull();
      expect(capUnits({ rateMinor, capMinor })).toBe(units);
    }),
  );
});
