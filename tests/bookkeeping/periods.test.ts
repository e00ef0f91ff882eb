import { expect, test } from "vitest";
import { monthFrom, monthsBetween, yearFrom } from "@/lib/bookkeeping/periods";

test("months and years are read from an address, and nothing else is", () => {
  expect(monthFrom("2026-12")).toEqual({
    from: new Date("2026-12-01T00:00:00Z"),
    to: new Date("2027-01-01T00:00:00Z"),
  });
  expect(yearFrom("2026")?.to).toEqual(new Date("2027-01-01T00:00:00Z"));
  for (const wrong of ["2026-13", "2026-00", "26-01", "2026-1", "1999-01", "", null, "2026-01'"])
    expect(monthFrom(wrong)).toBeNull();
  for (const wrong of ["1999", "20260", "", undefined]) expect(yearFrom(wrong)).toBeNull();
});

test("months go back over the turn of the year, and no further than asked", () => {
  const months = monthsBetween(new Date("2025-11-30T23:00:00Z"), new Date("2026-02-01T00:00:00Z"), 12);
  expect(months).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
  expect(monthsBetween(new Date(0), new Date("2026-02-01T00:00:00Z"), 3)).toHaveLength(3);
});
