import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { allowTierCases } from "@/lib/listings/allow-tier-cases";
import { hideNames } from "@/lib/listings/hide-names";
import { overruleTier } from "@/lib/listings/overrule-tier";
import { countWithheld, listTierCases } from "@/lib/listings/tier-cases";
import { otherTier } from "@/lib/tiers";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeSuspended } from "@/tests/support/people";

const reason = "Maya Lindqvist settled the template with our founders last week.";

async function overruled(allowsCases: boolean) {
  const client = await makeClient({ name: "Maya Lindqvist" });
  const { id, packages } = await makeListing(client, { state: "draft" });
  const part = packages.find(({ spans }) => spans.length > 0);
  if (!part) throw new Error("The sample brief has packages.");
  const tier = otherTier(part.tier);
  await overruleTier(client, { listingId: id, packageId: part.id, tier, reason, allowsCases });
  return { client, id, part, tier };
}

const allCases = async () => (await listTierCases()).cases;

describe("letting decisions be exported", () => {
  test("is off unless the client says so, and can be taken back", async () => {
    const { client, id } = await overruled(false);
    const before = await allCases();
    const withheld = await countWithheld();
    await allowTierCases(client, { listingId: id, allowed: true });
    expect((await allCases()).length).toBe(before.length + 1);
    expect(await countWithheld()).toBe(withheld - 1);
    await allowTierCases(client, { listingId: id, allowed: false });
    expect(await allCases()).toEqual(before);
    const events = await db.event.findMany({ where: { subjectId: id, type: "listing.cases-allowed" } });
    expect(events).toHaveLength(2);
  });

  test("twice at once is one change in the record", async () => {
    const { client, id } = await overruled(false);
    const allow = () => allowTierCases(client, { listingId: id, allowed: true });
    await Promise.all([allow(), allow()]);
    expect(await db.event.count({ where: { subjectId: id, type: "listing.cases-allowed" } })).toBe(1);
  });

  test("is the client's alone", async () => {
    const { id } = await overruled(false);
    const ask = { listingId: id, allowed: true };
    await expect(allowTierCases(await makeClient(), ask)).rejects.toMatchObject({ code: "not-found" });
    await expect(allowTierCases(await makeSuspended(), ask)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the exported cases", () => {
  test("hold the words, the model's say, the decision and its reason, and no names", async () => {
    const { part, tier } = await overruled(true);
    const found = (await allCases()).at(-1);
    expect(found).toMatchObject({
      language: "en",
      modelTier: part.modelTier,
      probability: part.modelProbability,
      decidedTier: tier,
      decidedBy: "client",
      reason: "[…] settled the template with our founders last week.",
    });
    expect(found?.text.length).toBeGreaterThan(10);
    expect(Object.keys(found ?? {}).sort()).toEqual([
      ...["decidedAt", "decidedBy", "decidedTier", "language", "modelTier", "modelVersion"],
      ...["probability", "reason", "text"],
    ]);
  });

  test("only what holds: a decision that went back to the model's tier is none", async () => {
    const { client, id, part } = await overruled(true);
    const before = await allCases();
    await overruleTier(client, { listingId: id, packageId: part.id, tier: part.tier, reason });
    expect((await allCases()).length).toBe(before.length - 1);
  });

  test("pages follow each other in order, without a gap", async () => {
    await overruled(true);
    await overruled(true);
    const all = await allCases();
    const paged = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listTierCases>> = await listTierCases(after, 1);
      paged.push(...page.cases);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all);
  });
});

describe("hiding names", () => {
  test.each([
    ["Ask Maya or MAYA LINDQVIST.", ["Maya Lindqvist"], "Ask […] or […]."],
    ["Mayan art stays.", ["Maya Lindqvist"], "Mayan art stays."],
    ["Write to maya@shop.example or call +49 170 1234567.", [], "Write to […] or call […]."],
    ["See https://shop.example/a?b=c for it", [], "See […] for it"],
    ["由林小雨决定。", ["林小雨"], "由[…]决定。"],
    ["A (curious) name", ["A (curious"], "[…]) name"],
    ["40 texts in 2026", [], "40 texts in 2026"],
  ])("%s", (text, names, hidden) => {
    expect(hideNames(text, names)).toBe(hidden);
  });
});
