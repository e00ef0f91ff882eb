import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { getOwnStanding } from "@/lib/matching/own-standing";
import { getShortlist } from "@/lib/matching/queries";
import { rankPackage } from "@/lib/matching/rank-package";
import { isFiltered, passes, readShortlistFilter } from "@/lib/matching/shortlist-filter";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeProfile, makeRateCard } from "@/tests/support/profiles";
import { makeAsked, makeRanked } from "./stored-people";

const counts = async () => [
  await db.rankRun.count(),
  await db.exposure.count(),
  await db.event.count(),
  await db.exposure.aggregate({ _sum: { received: true } }),
];

describe("a shortlist", () => {
  const asked = { family: "data", skills: ["sql"] };

  test("has no run until one is asked for, and looking at it changes nothing", async () => {
    await makeRanked(3, { family: "data", skills: { sql: 4 } });
    const client = await makeClient();
    const { brief, packageId } = await makeAsked(client, asked);
    expect(await getShortlist(client, brief.id, undefined)).toMatchObject({
      run: null,
      mayRank: true,
      current: { id: packageId, tier: "judgment", isFilled: false },
    });
    await rankPackage(client, { packageId });
    const before = await counts();
    const { run } = await getShortlist(client, brief.id, packageId);
    expect(run?.people).toHaveLength(3);
    expect(run).toMatchObject({ among: 3, gone: 0, more: 0, isOutdated: false, excluded: [] });
    expect(await counts()).toEqual(before);
  });

  test("names the people, their invitation and their proposal; whoever left is counted and not named", async () => {
    const client = await makeClient();
    const skills = { terraform: 4 };
    const [first, second, third] = await makeRanked(3, { family: "web", skills });
    const { brief, packageId } = await makeAsked(client, { family: "web", skills: ["terraform"] });
    await rankPackage(client, { packageId });
    await db.invitation.create({
      data: { listingId: brief.id, packageId, freelancerId: first?.id ?? "", invitedById: client.id },
    });
    await db.proposal.create({
      data: { listingId: brief.id, freelancerId: second?.id ?? "", currency: "USD", state: "sent" },
    });
    await db.user.update({ where: { id: third?.id }, data: { suspendedAt: new Date() } });
    const { run } = await getShortlist(client, brief.id, packageId);
    expect(run?.gone).toBe(1);
    const byId = new Map(run?.people.map((person) => [person.entry.freelancerId, person]));
    expect(byId.get(first?.id ?? "")).toMatchObject({
      name: "Robin Vale",
      invitation: { state: "sent" },
      hasProposed: false,
      rateCards: [],
    });
    expect(byId.get(second?.id ?? "")).toMatchObject({ invitation: null, hasProposed: true });
    expect(byId.has(third?.id ?? "")).toBe(false);
  });

  test("offers the rate cards of commodity work, and says when the package has changed since", async () => {
    const client = await makeClient();
    const person = await makeFreelancer();
    await makeProfile(person, { family: "marketing", skills: { seo: 3 } });
    const card = await makeRateCard(person, { family: "marketing", skills: ["seo"] });
    await makeRateCard(person, { family: "marketing", skills: ["seo"], isActive: false });
    const brief = await makeListing(client, {
      packages: [{ tier: "commodity", family: "marketing", skills: ["seo"] }],
    });
    const packageId = brief.packages[0]?.id ?? "";
    await rankPackage(client, { packageId });
    const shown = await getShortlist(client, brief.id, packageId);
    expect(shown.run?.people[0]?.rateCards.map(({ id }) => id)).toEqual([card.id]);
    await db.workPackage.update({ where: { id: packageId }, data: { skills: ["seo", "copywriting"] } });
    expect((await getShortlist(client, brief.id, packageId)).run?.isOutdated).toBe(true);
  });

  test("is nobody else's to see, and another brief's package is not found in it", async () => {
    const client = await makeClient();
    const { brief } = await makeAsked(client, asked);
    const other = await makeAsked(client, asked);
    await expect(getShortlist(await makeClient(), brief.id, undefined)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(getShortlist(client, brief.id, other.packageId)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(getShortlist(client, "no-id", undefined)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("where a freelancer stands", () => {
  test("is the place the ranking gives, with moves; a condition not met is named; nothing is recorded", async () => {
    const [low, high] = await makeRanked(2, { family: "design", skills: { figma: 4 } });
    if (!low || !high) throw new Error("no people");
    await db.freelancerSignal.updateMany({
      where: { freelancerId: high.id },
      data: { review: 99, scoping: 99 },
    });
    const client = await makeClient();
    const { brief, packageId } = await makeAsked(client, { family: "design", skills: ["figma", "branding"] });
    const before = await counts();
    const standing = await getOwnStanding(low, brief.id, packageId, "en");
    expect(standing).toMatchObject({ outside: null, why: { position: 2, among: 2, excludedBy: null } });
    expect(standing.why?.moves.map(({ key }) => key)).toContain("matching.move.skills");
    await db.freelancerProfile.update({ where: { userId: low.id }, data: { isAvailable: false } });
    expect((await getOwnStanding(low, brief.id, packageId, "en")).why?.excludedBy).toBe("not-available");
    expect(await counts()).toEqual(before);
  });

  test("says why somebody is not compared at all", async () => {
    const client = await makeClient();
    const { brief, packageId } = await makeAsked(client, { family: "video", skills: ["video-editing"] });
    const outside = async (who: Parameters<typeof getOwnStanding>[0]) =>
      (await getOwnStanding(who, brief.id, packageId, "en")).outside;
    expect(await outside(client)).toBe("own");
    const person = await makeFreelancer();
    expect(await outside(person)).toBe("noProfile");
    await makeProfile(person, { family: "video", publishedAt: null, practisesJudgment: false });
    expect(await outside(person)).toBe("unpublished");
    const where = { userId: person.id };
    await db.freelancerProfile.update({ where, data: { publishedAt: new Date() } });
    const kept = await getOwnStanding(person, brief.id, packageId, "en");
    expect(kept).toMatchObject({ outside: null, why: { excludedBy: "tier", position: null } });
    await db.freelancerProfile.update({ where, data: { practisesJudgment: true, family: "writing" } });
    expect(await outside(person)).toBe("field");
    const draft = await makeListing(client, { state: "draft" });
    await expect(getOwnStanding(person, draft.id, undefined, "en")).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(getOwnStanding(person, randomUUID(), undefined, "en")).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

test("a filter hides by language, room and skill, and drops what it does not know", () => {
  const person = {
    languages: ["en", "fr"],
    isFreeNow: false,
    entry: { facts: { matched: [{ slug: "sql" }] } },
  };
  const off = readShortlistFilter({ language: ["fr"], skill: "no-such-skill", free: "yes" });
  expect(isFiltered(off)).toBe(false);
  expect(passes(person, off)).toBe(true);
  expect(passes(person, readShortlistFilter({ language: "fr", skill: "sql" }))).toBe(true);
  expect(passes(person, readShortlistFilter({ language: "zh" }))).toBe(false);
  expect(passes(person, readShortlistFilter({ skill: "python" }))).toBe(false);
  expect(passes(person, readShortlistFilter({ free: "on" }))).toBe(false);
});
