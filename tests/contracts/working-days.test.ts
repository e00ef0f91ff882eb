import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { afterWorkingDays, workingMs } from "@/lib/contracts/working-days";

const at = (iso: string) => new Date(`${iso}Z`);
const anyTime = fc.integer({ min: 0, max: 2_000 * day }).map((ms) => after(at("2026-01-01T00:00:00"), ms));

test("five working days leave a weekend out, wherever they begin", () => {
  const five = (iso: string) => afterWorkingDays(at(iso), 5).toISOString().slice(0, 16);
  expect(five("2026-11-02T09:30:00")).toBe("2026-11-09T09:30");
  expect(five("2026-11-06T15:00:00")).toBe("2026-11-13T15:00");
  // Begun on a weekend they run from Monday's first minute to Friday's last.
  expect(five("2026-11-07T11:00:00")).toBe("2026-11-14T00:00");
  expect(five("2026-11-08T23:59:00")).toBe("2026-11-14T00:00");
});

test("what lies between is always the working time asked for, and weekends count for nothing", () => {
  fc.assert(
    fc.property(anyTime, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const to = afterWorkingDays(from, days);
      expect(workingMs(from, to)).toBe(days * day);
      expect(to.getTime() - from.getTime()).toBeGreaterThanOrEqual(days * day);
      expect([0, 6]).not.toContain(after(to, -1).getUTCDay());
      expect(workingMs(to, from)).toBe(0);
    }),
  );
  expect(workingMs(at("2026-11-07T00:00:00"), at("2026-11-09T00:00:00"))).toBe(0);
});
