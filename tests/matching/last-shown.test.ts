import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changesBetween } from "@/lib/matching/last-shown";
import { getOwnStanding } from "@/lib/matching/own-standing";
import { rankPackage } from "@/lib/matching/rank-package";
import { makeClient } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

test("says how one stood when last shown, and which parts have moved since", async () => {
  const client = await makeClient();
  const [person] = await makeRanked(1, { family: "research", skills: { "ux-research": 2 } });
  if (!person) throw new Error("A person is needed.");
  const { brief, packageId } = await makeAsked(client, { family: "research", skills: ["ux-research"] });
  const standing = () => getOwnStanding(person, brief.id, packageId, "en");
  expect((await standing()).since).toBeNull();
  const { rankRunId } = await rankPackage(client, { packageId });
  const before = (await standing()).why?.entry?.score;
  expect((await standing()).since).toMatchObject({ rankRunId, place: 1, score: before, changes: [] });
  await db.profileSkill.updateMany({ where: { userId: person.id }, data: { level: 5 } });
  const after = await standing();
  expect(after.since?.changes).toHaveLength(1);
  expect(after.since?.changes[0]?.key).toBe("fit");
  const gained = (after.why?.entry?.score ?? 0) - (before ?? 0);
  expect(after.since?.changes[0]?.points).toBeCloseTo(gained, 1);
  await db.freelancerProfile.update({ where: { userId: person.id }, data: { isAvailable: false } });
  const out = await standing();
  expect(out).toMatchObject({ why: { excludedBy: "not-available" }, takesWork: false, barredBy: null });
  expect(out.since).toMatchObject({ place: 1, changes: [] });
});

test("lists the largest change first and leaves out what is less than a tenth of a point", () => {
  const parts = { fit: 20, response: 5, price: 0, scoping: 10, review: 10, delivery: 10 };
  const today = { ...parts, fit: 21, response: 5.02, review: 7 };
  expect(changesBetween({ components: parts }, { components: today })).toEqual([
    { key: "review", points: -3 },
    { key: "fit", points: 1 },
  ]);
});
