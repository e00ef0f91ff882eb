import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { keepModelCard } from "@/lib/listings/keep-model-card";
import { appealTier } from "@/lib/moderation/appeal-tier";
import { decideCase } from "@/lib/moderation/decide-case";
import { likelyRate } from "@/lib/moderation/likely-rate";
import { findModelRecord, listModelRecords } from "@/lib/moderation/tier-record";
import { shippedModel } from "@/lib/tiering/tier-model";
import { makeListing } from "@/tests/support/listings";
import { makeAdmin, makeClient, makeFreelancer } from "@/tests/support/people";

const { version } = shippedModel;
const text = "Somebody has to decide the tone here, which is more than following a list.";
const statement = {
  rule: "tier-rubric" as const,
  facts: "Deciding the tone is the work that is asked for.",
  evidence: "Second paragraph of the brief.",
  duration: "",
};

const ofTier = async (tier: string, of = version) =>
  (await findModelRecord(of))?.tiers.find((each) => each.tier === tier);

async function appealed(outcome: "tier-changed" | "dismissed") {
  const listing = await makeListing(await makeClient(), { packages: [{ tier: "commodity" }] });
  const { caseId } = await appealTier(await makeFreelancer(), {
    packageId: listing.packages[0]?.id ?? "",
    text,
  });
  const before = await ofTier("commodity");
  await decideCase(await makeAdmin(), { caseId, outcome, toTier: "judgment", ...statement });
  return { before, after: await ofTier("commodity") };
}

describe("the record of a model", () => {
  test("counts an overturned decision by its tier, once", async () => {
    const { before, after } = await appealed("tier-changed");
    expect(after).toEqual({ ...before, overturned: (before?.overturned ?? 0) + 1 });
  });

  test("counts an upheld one", async () => {
    const { before, after } = await appealed("dismissed");
    expect(after).toEqual({ ...before, upheld: (before?.upheld ?? 0) + 1 });
  });

  test("drafts are no decisions yet; a published package is one", async () => {
    const before = await ofTier("judgment");
    await makeListing(await makeClient(), { state: "draft", packages: [{ tier: "judgment" }] });
    expect(await ofTier("judgment")).toEqual(before);
    await makeListing(await makeClient(), { packages: [{ tier: "judgment" }] });
    expect((await ofTier("judgment"))?.decided).toBe((before?.decided ?? 0) + 1);
  });

  test("older versions stay, with their own card and count", async () => {
    const listing = await makeListing(await makeClient(), { packages: [{ tier: "judgment" }] });
    await db.workPackage.updateMany({
      where: { listingId: listing.id },
      data: { modelVersion: "2020.1" },
    });
    await keepModelCard();
    await keepModelCard();
    expect(await db.tierModelCard.count({ where: { version } })).toBe(1);
    expect((await findModelRecord(version))?.card?.data.length).toBeGreaterThan(0);
    expect(await findModelRecord("2020.1")).toMatchObject({ isCurrent: false, card: null });
    expect((await listModelRecords()).map((record) => record.version).slice(0, 1)).toEqual([version]);
    expect((await listModelRecords()).map((record) => record.version)).toContain("2020.1");
    expect(await findModelRecord("none-such")).toBeNull();
  });
});

describe("a likely rate", () => {
  test("lies within its range, and the range within 0 and 1, narrower the more was counted", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, share) => {
          const count = Math.round(of * share);
          const rate = likelyRate(count, of);
          const more = likelyRate(count * 100, of * 100);
          if (!rate || !more) throw new Error("Something was counted.");
          expect(rate.low).toBeGreaterThanOrEqual(0);
          expect(rate.high).toBeLessThanOrEqual(1);
          expect(rate.low).toBeLessThanOrEqual(rate.value + 1e-9);
          expect(rate.high).toBeGreaterThanOrEqual(rate.value - 1e-9);
          expect(more.high - more.low).toBeLessThan(rate.high - rate.low);
        },
      ),
    );
    expect(likelyRate(0, 0)).toBeNull();
  });
});
