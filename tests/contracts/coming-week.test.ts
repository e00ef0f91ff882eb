import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { chargeTime, comingWeek, limitsOf, type PlannedWeek, payerPays } from "@/lib/contracts/coming-week";
import { FundForm } from "@/lib/contracts/form-schemas";
import { contractStates, isOpen, type MilestoneState, milestoneStates } from "@/lib/contracts/states";

const now = new Date("2026-11-20T08:00:00Z");
const underWay = { state: "active", endings: [] } as const;
const terms = { currency: "EUR", tier: "judgment", feeVersion: 1 } as const;
const week = (state: MilestoneState, days: number[] = []): PlannedWeek => ({
  id: state,
  state,
  priceMinor: 10_001,
  startedAt: days.length > 0 ? now : null,
  statement: days.length > 0 ? { entries: days.map((ago) => ({ day: after(now, -ago * day) })) } : null,
});
const obstacle = (...states: MilestoneState[]) =>
  comingWeek(
    underWay,
    [...states, "agreed" as const].map((state) => week(state)),
  )?.obstacle;

test.each([
  ["paid weeks only", ["accepted", "settled"], null],
  ["one reported", ["accepted", "delivered"], null],
  ["two reported", ["delivered", "delivered"], "unapproved"],
  ["one under way", ["accepted", "started"], "unsent"],
  ["one not begun", ["delivered", "funded"], "ahead"],
  ["one being paid", ["delivered", "funding"], "ahead"],
  ["one questioned", ["changes", "started"], "questioned"],
  ["one in dispute", ["disputed", "changes"], "disputed"],
] as const)("%s", (_name, states, wanted) => {
  expect(obstacle(...states)).toBe(wanted);
});

test("a pause and a proposal to end early stand in the way of everything; an end leaves nothing to come", () => {
  const weeks = [week("accepted"), week("agreed")];
  expect(comingWeek({ ...underWay, state: "paused" }, weeks)?.obstacle).toBe("paused");
  expect(comingWeek({ ...underWay, endings: [{}] }, weeks)?.obstacle).toBe("ending");
  for (const state of contractStates)
    expect(comingWeek({ ...underWay, state }, weeks) === null).toBe(!isOpen(state));
});

test("charged seven days after the first entry, and never less than two days from now", () => {
  const planned = (...days: number[]) => {
    const coming = comingWeek(underWay, [week("delivered", days), week("agreed")]);
    return coming && chargeTime(coming, now);
  };
  expect(planned(1, 3, 2)).toEqual(after(now, 4 * day));
  expect(planned(6)).toEqual(after(now, 2 * day));
  expect(planned()).toEqual(after(now, 2 * day));
});

test("whatever the weeks are: at most one is out besides the one that is charged, and none of it unreported", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...milestoneStates), { maxLength: 8 }), (states) => {
      const coming = comingWeek(
        underWay,
        states.map((state) => week(state)),
      );
      if (coming?.obstacle !== null) return;
      const out = states.filter((state) => !["agreed", "accepted", "settled", "cancelled"].includes(state));
      expect(out.every((state) => state === "delivered")).toBe(true);
      expect(out.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("the most is what each week costs its payer, with a fee rounded down week by week", () => {
  // 100.01 and three percent of it: 3.0003.
  expect(payerPays(10_001, terms)).toBe(10_301);
  expect(limitsOf([week("accepted"), week("agreed"), week("agreed")], terms)).toEqual({
    weeks: 2,
    mostAWeekMinor: 10_301,
    mostInAllMinor: 20_602,
  });
  expect(limitsOf([], terms)).toEqual({ weeks: 0, mostAWeekMinor: 0, mostInAllMinor: 0 });
});

test("the funding form allows coming weeks only when it was ticked", () => {
  const milestoneId = "019957dd-b68d-7d6c-b620-0a92d141953b";
  const typed = { milestoneId, cardId: milestoneId, mostInAllMinor: "20602" };
  expect(FundForm.parse(typed)).toEqual({ milestoneId });
  expect(FundForm.parse({ ...typed, allows: "on" })).toEqual({
    milestoneId,
    allow: { cardId: milestoneId, mostInAllMinor: 20_602 },
  });
  expect(FundForm.parse({ milestoneId })).toEqual({ milestoneId });
});
