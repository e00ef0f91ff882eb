import { expect, test } from "vitest";
import { day, after as later } from "@/lib/clock";
import { db } from "@/lib/db";
import { reportDays } from "@/lib/matching/exposure-cells";
import { exposureReport } from "@/lib/matching/exposure-report";
import { rankPackage } from "@/lib/matching/rank-package";
import { makeClient } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

test("sums what cohorts deserved and received, and shows no group of fewer than five people", async () => {
  const asked = { family: "research", skills: ["ux-research"] };
  const profile = { family: "research", skills: { "ux-research": 4 } };
  expect(await exposureReport()).toEqual([]);
  await makeRanked(6, profile);
  await makeRanked(2, profile, { isNew: true });
  for (let round = 0; round < 3; round++) {
    const client = await makeClient();
    await rankPackage(client, await makeAsked(client, asked));
  }
  const report = await exposureReport();
  expect(report.map(({ cohort }) => cohort)).toEqual(["new", "settled"]);
  const [young, settled] = report;
  expect(young).toEqual({ tier: "judgment", cohort: "new", figures: null });
  const rows = await db.showing.findMany({ include: { freelancer: { select: { profile: true } } } });
  const old = rows.filter(
    ({ freelancer }) => (freelancer.profile?.createdAt ?? new Date()) < later(new Date(), -300 * day),
  );
  const sum = (key: "deserved" | "received") => old.reduce((total, row) => total + row[key], 0);
  expect(settled?.figures).toMatchObject({ people: 6, share: null });
  expect(settled?.figures?.received).toBeCloseTo(sum("received"), 6);
  expect(settled?.figures?.ratio).toBeCloseTo(sum("received") / sum("deserved"), 6);
  expect(settled?.figures?.showings).toBe(old.filter(({ place }) => place !== null).length);
  expect(await exposureReport(later(new Date(), (reportDays + 1) * day))).toEqual([]);
});
