import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { currentDueOf, currentPriceOf } from "@/lib/contracts/current-terms";

const agreedAt = new Date("2026-11-02T09:00:00Z");
const due = (days: number) => after(agreedAt, days * day);
const agreed = { totalMinor: 90_000, dueAt: due(16) };

test("agreed changes move the price and the last day; what was called off counts no more", () => {
  const milestones = [
    { state: "accepted" as const, priceMinor: 40_000, dueAt: due(7) },
    { state: "started" as const, priceMinor: 65_000, dueAt: due(19) },
    { state: "cancelled" as const, priceMinor: 50_000, dueAt: due(40) },
    { state: "agreed" as const, priceMinor: 12_000, dueAt: null },
  ];
  expect(currentPriceOf({ ...agreed, milestones })).toBe(117_000);
  expect(currentDueOf({ ...agreed, milestones })).toEqual(due(19));
});

test("with nothing left of the work the first terms are shown", () => {
  const milestones = [{ state: "cancelled" as const, priceMinor: 90_000, dueAt: due(16) }];
  expect(currentPriceOf({ ...agreed, milestones })).toBe(90_000);
  expect(currentDueOf({ ...agreed, milestones })).toEqual(due(16));
});
