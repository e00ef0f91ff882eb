import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import { rankPackage } from "@/lib/matching/rank-package";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

const skills = { "ux-research": 4 };
const asked = { family: "research", skills: ["ux-research"] };
const profile = { family: "research", skills };

const runOf = async (id: string) => {
  const row = await db.rankRun.findUniqueOrThrow({ where: { id } });
  return { ...row, stored: storedRunSchema.parse(row.result) };
};
const received = async (ids: string[]) => {
  const rows = await db.exposure.findMany({ where: { freelancerId: { in: ids } } });
  return rows.reduce((total, row) => total + row.received, 0);
};
/** What five places are worth together: the sum of 1 / log2(1 + r). */
const fivePlaces = [1, 2, 3, 4, 5].reduce((total, place) => total + 1 / Math.log2(1 + place), 0);

describe("ranking people for a package", () => {
  test("keeps the run, says so in the record and spends the exposure of the first page", async () => {
    const client = await makeClient();
    const people = await makeRanked(7, profile);
    const [fresh] = await makeRanked(1, profile, { isNew: true });
    const { brief, packageId } = await makeAsked(client, asked);
    const { rankRunId, isNew } = await rankPackage(client, { packageId });
    expect(isNew).toBe(true);
    const run = await runOf(rankRunId);
    expect(run).toMatchObject({
      packageId,
      listingId: brief.id,
      viewerId: client.id,
      shown: 5,
      policyVersion: "rank-3",
    });
    expect(run.stored.order).toHaveLength(8);
    expect(run.stored.order[3]).toMatchObject({ freelancerId: fresh?.id, newcomer: true });
    expect(run.stored.order[0]?.freelancerId).toBe(people[6]?.id);
    const ids = [...people, ...(fresh ? [fresh] : [])].map(({ id }) => id);
    expect(await received(ids)).toBeCloseTo(fivePlaces, 6);
    const credit = await db.exposure.findUniqueOrThrow({ where: { freelancerId: fresh?.id ?? "" } });
    expect(credit.newcomerCredit).toBeCloseTo(8 - 1 / Math.log2(5), 6);
    const events = await db.event.findMany({ where: { subjectId: brief.id, type: "listing.ranking-shown" } });
    expect(events).toHaveLength(1);
    expect(events[0]?.data).toMatchObject({ packageId, rankRunId });
  });

  test("asked again on the same day finds the same run; a changed profile or another day makes a new one", async () => {
    const client = await makeClient();
    const [person] = await makeRanked(1, { family: "video", skills: { "video-editing": 4 } });
    const { packageId } = await makeAsked(client, { family: "video", skills: ["video-editing"] });
    const now = new Date("2026-11-21T00:30:00Z");
    const first = await rankPackage(client, { packageId }, now);
    const before = await received([person?.id ?? ""]);
    const again = await rankPackage(client, { packageId }, new Date("2026-11-21T23:30:00Z"));
    expect(again).toEqual({ ...first, isNew: false });
    expect(await received([person?.id ?? ""])).toBe(before);
    await db.profileSkill.updateMany({ where: { userId: person?.id }, data: { level: 5 } });
    expect((await rankPackage(client, { packageId }, now)).isNew).toBe(true);
    expect((await rankPackage(client, { packageId }, new Date(now.getTime() + day))).isNew).toBe(true);
    expect(await db.rankRun.count({ where: { packageId } })).toBe(3);
  });

  test("twice at once makes one run and spends once", async () => {
    const client = await makeClient();
    const people = await makeRanked(2, { family: "mobile", skills: { flutter: 4 } });
    const { packageId } = await makeAsked(client, { family: "mobile", skills: ["flutter"] });
    const now = new Date();
    const both = await Promise.all([
      rankPackage(client, { packageId }, now),
      rankPackage(client, { packageId }, now),
    ]);
    expect(both[0].rankRunId).toBe(both[1].rankRunId);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await db.rankRun.count({ where: { packageId } })).toBe(1);
    expect(await received(people.map(({ id }) => id))).toBeCloseTo(1 + 1 / Math.log2(3), 6);
  });

  test("is for the client and the writing seats of the organisation; anybody else finds nothing", async () => {
    const organisation = await db.organisation.create({ data: { name: "Vale Tools" } });
    const seat = (role: "member" | "finance") => [
      { organisationId: organisation.id, name: "Vale Tools", role },
    ];
    const member = await makeClient({ seats: seat("member") });
    const { packageId } = await makeAsked(member, asked, { fields: { organisationId: organisation.id } });
    await expect(rankPackage(await makeClient(), { packageId })).rejects.toMatchObject({ code: "not-found" });
    await expect(rankPackage(member, { packageId: randomUUID() })).rejects.toMatchObject({
      code: "not-found",
    });
    const finance = await makeClient({ seats: seat("finance") });
    await expect(rankPackage(finance, { packageId })).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await makeClient({ seats: seat("member") });
    await expect(rankPackage(colleague, { packageId })).resolves.toMatchObject({ isNew: true });
  });

  test("is refused for a draft, a closed listing, a filled package and a suspended client", async () => {
    const client = await makeClient();
    const draft = await makeAsked(client, asked, { state: "draft" });
    await expect(rankPackage(client, draft)).rejects.toMatchObject({ key: "shortlist.errors.notOpen" });
    const closed = await makeAsked(client, asked, { state: "closed" });
    await expect(rankPackage(client, closed)).rejects.toMatchObject({ code: "conflict" });
    const open = await makeAsked(client, asked);
    await db.workPackage.update({ where: { id: open.packageId }, data: { state: "filled" } });
    await expect(rankPackage(client, open)).rejects.toMatchObject({ key: "shortlist.errors.filled" });
    await expect(rankPackage(await makeSuspended(), open)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db.rankRun.count({ where: { packageId: open.packageId } })).toBe(0);
  });

  test("gives a price no points and no place in the judgment lane", async () => {
    const client = await makeClient();
    const dear = { family: "marketing", skills: { seo: 4 }, dayRateMinor: 150_000 };
    const [first] = await makeRanked(1, dear);
    const { packageId } = await makeAsked(client, { family: "marketing", skills: ["seo"] });
    const before = await runOf((await rankPackage(client, { packageId })).rankRunId);
    await db.freelancerProfile.update({ where: { userId: first?.id }, data: { dayRateMinor: 10_000 } });
    expect(await rankPackage(client, { packageId })).toMatchObject({ rankRunId: before.id, isNew: false });
    expect(before.stored.order[0]?.components.price).toBe(0);
    await db.freelancerProfile.update({ where: { userId: first?.id }, data: { dayRateMinor: 400_000 } });
    const unaffordable = await runOf((await rankPackage(client, { packageId })).rankRunId);
    expect(unaffordable.stored).toMatchObject({ order: [], excluded: { price: 1 } });
    expect(unaffordable.shown).toBe(0);
  });
});
