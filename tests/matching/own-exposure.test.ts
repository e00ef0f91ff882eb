import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, after as later } from "@/lib/clock";
import { db } from "@/lib/db";
import { exposureWeeks, tierOf, weeksShown } from "@/lib/matching/exposure-weeks";
import { getOwnExposure } from "@/lib/matching/own-exposure";
import { rankingPolicy } from "@/lib/matching/policy";
import { rankPackage } from "@/lib/matching/rank-package";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

describe("one's own exposure", () => {
  test("is what the ledger says of oneself, week by week, and of nobody else", async () => {
    const asked = { family: "research", skills: ["ux-research"] };
    const people = await makeRanked(7, { family: "research", skills: { "ux-research": 4 } });
    for (let round = 0; round < 3; round++) {
      const client = await makeClient();
      await rankPackage(client, await makeAsked(client, asked));
    }
    const now = new Date();
    for (const person of people) {
      const rows = await db.showing.findMany({ where: { freelancerId: person.id } });
      const account = await db.exposure.findUniqueOrThrow({ where: { freelancerId: person.id } });
      const { tiers, owed, newcomerCredit } = await getOwnExposure(person, now);
      const [own] = tiers;
      expect(tiers.map(({ tier }) => tier)).toEqual(["judgment"]);
      expect(own?.total.showings).toBe(rows.filter(({ place }) => place !== null).length);
      expect(own?.total.amongFirst).toBe(rows.filter(({ place }) => place !== null && place <= 3).length);
      expect(own?.total.received).toBeCloseTo(account.received, 9);
      expect(own?.total.deserved).toBeCloseTo(account.deserved, 9);
      expect(own?.weeks.at(-1)?.received).toBeCloseTo(account.received, 9);
      expect(owed).toBeCloseTo(account.deserved - account.received, 9);
      expect(newcomerCredit).toBeNull();
    }
    const [someone] = people;
    if (!someone) throw new Error("A person is needed.");
    const afterwards = await getOwnExposure(someone, later(now, (7 * weeksShown + 7) * day));
    expect(afterwards.tiers).toEqual([]);
  });

  test("is empty for somebody who was never in a list", async () => {
    expect(await getOwnExposure(await makeFreelancer())).toEqual({
      tiers: [],
      owed: null,
      newcomerCredit: null,
    });
  });

  test("tells a newcomer what is left of their places, until they are none by age", async () => {
    const [young] = await makeRanked(1, {}, { isNew: true });
    if (!young) throw new Error("A person is needed.");
    const { credit, maxWeeks } = rankingPolicy.newcomers;
    expect((await getOwnExposure(young)).newcomerCredit).toBe(credit);
    await db.exposure.create({
      data: { freelancerId: young.id, deserved: 1, received: 3, newcomerCredit: 5 },
    });
    expect(await getOwnExposure(young)).toMatchObject({ owed: -2, newcomerCredit: 5 });
    expect((await getOwnExposure(young, later(new Date(), maxWeeks * 7 * day))).newcomerCredit).toBeNull();
  });
});

describe("the weeks of the report", () => {
  test("are Mondays, the current week last, whatever day it is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        (now) => {
          const weeks = exposureWeeks(now);
          expect(weeks).toHaveLength(weeksShown);
          expect(weeks.every((week) => week.getUTCDay() === 1 && week.getTime() % day === 0)).toBe(true);
          const age = now.getTime() - (weeks.at(-1)?.getTime() ?? 0);
          expect(age >= 0 && age < 7 * day).toBe(true);
        },
      ),
    );
  });

  test("show which way it goes: the last four against the four before", () => {
    const period = exposureWeeks(new Date("2026-11-20T08:00:00Z"));
    const counted = period.map((week, index) => ({
      week,
      showings: 1,
      amongFirst: 0,
      deserved: 1,
      received: index >= weeksShown - 4 ? 3 : 2,
    }));
    expect(tierOf("judgment", counted, period).trend).toBeCloseTo(1.5, 9);
    expect(tierOf("judgment", counted.slice(-4), period).trend).toBeNull();
    expect(tierOf("judgment", counted.slice(0, 8), period)).toMatchObject({
      trend: expect.any(Number),
      total: { showings: 8 },
    });
  });
});
