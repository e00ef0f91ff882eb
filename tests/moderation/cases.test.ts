import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import { appealCase } from "@/lib/moderation/appeal-case";
import { appealTier } from "@/lib/moderation/appeal-tier";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import { findCase, listCases, listListings, listOwnCases } from "@/lib/moderation/queries";
import { releaseHeldListing } from "@/lib/moderation/release-held-listing";
import type { Outcome } from "@/lib/moderation/schemas";
import { takeDownListing } from "@/lib/moderation/take-down-listing";
import { makeListing } from "@/tests/support/listings";
import { makeAdmin, makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";

const statement = {
  rule: "honest-brief" as const,
  facts: "The brief names a price that its budget does not hold.",
  evidence: "Second paragraph of the brief.",
  duration: "",
};
const text = "The second paragraph asks people to pay a deposit first.";
const report = (subjectId: string) => ({
  subjectType: "listing" as const,
  subjectId,
  reason: "scam" as const,
  text,
});
const decision = (caseId: string, outcome: Outcome) => ({ caseId, outcome, ...statement });

async function reported() {
  const [client, reporter, admin] = [await makeClient(), await makeFreelancer(), await makeAdmin()];
  const listing = await makeListing(client);
  const { caseId } = await openCase(reporter, report(listing.id));
  return { client, reporter, admin, listing, caseId };
}

const stateOf = async (id: string) => (await db.listing.findUniqueOrThrow({ where: { id } })).state;

describe("opening a case", () => {
  test("records who asks about what, and why", async () => {
    const { caseId, client, reporter, listing } = await reported();
    const item = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(item).toMatchObject({
      state: "open",
      kind: "report",
      subjectId: listing.id,
      openedById: reporter.id,
      concernedId: client.id,
    });
    const events = await db.event.findMany({ where: { subjectType: "case", subjectId: caseId } });
    expect(events.map(({ type }) => type)).toEqual(["case.opened"]);
  });

  test("twice at once is one case", async () => {
    const [listing, reporter] = [await makeListing(await makeClient()), await makeFreelancer()];
    const results = await Promise.allSettled([
      openCase(reporter, report(listing.id)),
      openCase(reporter, report(listing.id)),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.case.count({ where: { openedById: reporter.id } })).toBe(1);
  });

  test("what one cannot see cannot be reported", async () => {
    const draft = await makeListing(await makeClient(), { state: "draft" });
    await expect(openCase(await makeFreelancer(), report(draft.id))).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(openCase(await makeFreelancer(), report(randomUUID()))).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("suspended and unconfirmed people open nothing", async () => {
    const listing = await makeListing(await makeClient());
    for (const viewer of [await makeSuspended(), await makeFreelancer({ isEmailConfirmed: false })]) {
      await expect(openCase(viewer, report(listing.id))).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("deciding a case", () => {
  test("takes the listing down, says why, and tells both sides", async () => {
    const { caseId, client, reporter, admin, listing } = await reported();
    await decideCase(admin, decision(caseId, "unpublished"));
    expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
      state: "unpublished",
      unpublishedReason: statement.facts,
    });
    for (const person of [client, reporter]) {
      expect(await db.notice.count({ where: { userId: person.id, href: `/cases/${caseId}` } })).toBe(1);
    }
    expect((await findCase(client, caseId, new Date()))?.decisions).toMatchObject([
      { instance: 1, outcome: "unpublished", facts: statement.facts },
    ]);
  });

  test.each([
    ["warned", { state: "published", suspended: false }],
    ["suspended", { state: "published", suspended: true }],
    ["dismissed", { state: "published", suspended: false }],
  ] as const)("%s has its effect and no other", async (outcome, { state, suspended }) => {
    const { caseId, client, admin, listing } = await reported();
    await decideCase(admin, decision(caseId, outcome));
    expect(await stateOf(listing.id)).toBe(state);
    const person = await db.user.findUniqueOrThrow({ where: { id: client.id } });
    expect(person.suspendedAt !== null).toBe(suspended);
  });

  test("changes a tier, and stands in its history", async () => {
    const client = await makeClient();
    const listing = await makeListing(client, { packages: [{ tier: "commodity" }] });
    const [part] = await db.workPackage.findMany({ where: { listingId: listing.id } });
    const packageId = part?.id ?? "";
    const { caseId } = await appealTier(await makeFreelancer(), { packageId, text });
    const admin = await makeAdmin();
    await expect(decideCase(admin, decision(caseId, "tier-changed"))).rejects.toThrow();
    await decideCase(admin, { ...decision(caseId, "tier-changed"), toTier: "judgment" });
    expect((await db.workPackage.findUniqueOrThrow({ where: { id: packageId } })).tier).toBe("judgment");
    expect(await db.tierDecision.findMany({ where: { packageId } })).toMatchObject([
      { by: "moderator", toTier: "judgment" },
    ]);

    await appealCase(client, { caseId, text });
    await decideCase(await makeAdmin(), decision(caseId, "dismissed"));
    expect((await db.workPackage.findUniqueOrThrow({ where: { id: packageId } })).tier).toBe("commodity");
  });

  test("two moderators at once: one decides, the other is told", async () => {
    const { caseId, admin } = await reported();
    const results = await Promise.allSettled([
      decideCase(admin, decision(caseId, "unpublished")),
      decideCase(await makeAdmin(), decision(caseId, "dismissed")),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
    expect(await db.caseDecision.count({ where: { caseId } })).toBe(1);
  });

  test("only a moderator who has no part in it", async () => {
    const { caseId, client, reporter } = await reported();
    for (const viewer of [client, reporter, { ...client, isAdmin: true }, { ...reporter, isAdmin: true }]) {
      await expect(decideCase(viewer, decision(caseId, "dismissed"))).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(decideCase(await makeAdmin(), decision(randomUUID(), "dismissed"))).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("an outcome that does not fit is refused and changes nothing", async () => {
    const { caseId, admin } = await reported();
    await expect(
      decideCase(admin, { ...decision(caseId, "tier-changed"), toTier: "judgment" }),
    ).rejects.toMatchObject({ code: "invalid" });
    expect((await db.case.findUniqueOrThrow({ where: { id: caseId } })).state).toBe("open");
  });
});

describe("appealing", () => {
  test("somebody else decides anew, and what was done is undone", async () => {
    const { caseId, client, admin, listing } = await reported();
    await decideCase(admin, decision(caseId, "unpublished"));
    await appealCase(client, { caseId, text: "The deposit is paid to the platform, not to us." });
    await expect(decideCase(admin, decision(caseId, "dismissed"))).rejects.toMatchObject({
      code: "forbidden",
    });
    await decideCase(await makeAdmin(), decision(caseId, "dismissed"));
    expect(await stateOf(listing.id)).toBe("published");
    expect((await db.case.findUniqueOrThrow({ where: { id: caseId } })).state).toBe("closed");
    const [last] = await db.event.findMany({
      where: { subjectType: "case", subjectId: caseId },
      orderBy: { id: "desc" },
      take: 1,
    });
    expect(last?.data).toMatchObject({ instance: 2, isOverturned: true });
  });

  test("an upheld decision stays as it is", async () => {
    const { caseId, client, admin, listing } = await reported();
    await decideCase(admin, decision(caseId, "unpublished"));
    await appealCase(client, { caseId, text });
    await decideCase(await makeAdmin(), decision(caseId, "unpublished"));
    expect(await stateOf(listing.id)).toBe("unpublished");
  });

  test("a suspended person can appeal the suspension, and it is lifted", async () => {
    const { caseId, client, admin } = await reported();
    await decideCase(admin, decision(caseId, "suspended"));
    await appealCase({ ...client, suspendedReason: statement.facts }, { caseId, text });
    await decideCase(await makeAdmin(), decision(caseId, "warned"));
    expect((await db.user.findUniqueOrThrow({ where: { id: client.id } })).suspendedAt).toBeNull();
  });

  test("once, in time, after a decision, by those concerned", async () => {
    const { caseId, client, reporter, admin } = await reported();
    await expect(appealCase(reporter, { caseId, text })).rejects.toMatchObject({ code: "conflict" });
    await decideCase(admin, decision(caseId, "dismissed"));
    await expect(appealCase(await makeFreelancer(), { caseId, text })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(appealCase(await makeAdmin(), { caseId, text })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(
      appealCase(reporter, { caseId, text }, new Date(Date.now() + 31 * day)),
    ).rejects.toMatchObject({ code: "forbidden" });
    const both = await Promise.allSettled([
      appealCase(reporter, { caseId, text }),
      appealCase(client, { caseId, text }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await decideCase(await makeAdmin(), decision(caseId, "dismissed"));
    await expect(appealCase(client, { caseId, text })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a moderator acting alone", () => {
  test("takes a listing down with reasons, as a case that can be appealed to somebody else", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const listing = await makeListing(client);
    const { caseId } = await takeDownListing(admin, { listingId: listing.id, ...statement });
    expect(await stateOf(listing.id)).toBe("unpublished");
    await appealCase(client, { caseId, text });
    await expect(decideCase(admin, decision(caseId, "dismissed"))).rejects.toMatchObject({
      code: "forbidden",
    });
    await decideCase(await makeAdmin(), decision(caseId, "dismissed"));
    expect(await stateOf(listing.id)).toBe("published");
  });

  test("not twice, not as somebody else, and not what is no longer public", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const listing = await makeListing(client);
    await expect(takeDownListing(client, { listingId: listing.id, ...statement })).rejects.toMatchObject({
      code: "forbidden",
    });
    const twice = await Promise.allSettled(
      [1, 2].map(() => takeDownListing(admin, { listingId: listing.id, ...statement })),
    );
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.case.count({ where: { subjectId: listing.id } })).toBe(1);
  });

  test("lets a held brief be public", async () => {
    const listing = await makeListing(await makeClient(), { state: "held" });
    await expect(releaseHeldListing(await makeClient(), { listingId: listing.id })).rejects.toMatchObject({
      code: "forbidden",
    });
    await releaseHeldListing(await makeAdmin(), { listingId: listing.id });
    expect(await stateOf(listing.id)).toBe("published");
    await expect(releaseHeldListing(await makeAdmin(), { listingId: listing.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("reading", () => {
  test("a report stays between its author and the moderators until it is decided, and its words after", async () => {
    const { caseId, client, reporter, admin } = await reported();
    const now = new Date();
    expect(await findCase(client, caseId, now)).toBeNull();
    expect(await listOwnCases(client)).toEqual([]);
    expect(await findCase(await makeFreelancer(), caseId, now)).toBeNull();
    expect(await findCase(reporter, caseId, now)).toMatchObject({
      text,
      openedBy: reporter.name,
      mayAppeal: false,
    });
    await decideCase(admin, decision(caseId, "dismissed"));
    expect(await findCase(client, caseId, now)).toMatchObject({
      text: null,
      openedBy: null,
      mayAppeal: true,
      mayDecide: false,
    });
    expect(await listOwnCases(client)).toMatchObject([{ id: caseId, excerpt: "" }]);
  });

  test("queues and lists are for moderators", async () => {
    const { caseId, client, admin, listing } = await reported();
    expect((await listCases(admin, "waiting")).rows.map(({ id }) => id)).toContain(caseId);
    expect(
      (await listListings(admin, "published")).rows.find(({ id }) => id === listing.id)?.packages.length,
    ).toBeGreaterThan(0);
    await expect(listCases(client, "waiting")).rejects.toMatchObject({ code: "forbidden" });
    await expect(listListings(client, "all")).rejects.toMatchObject({ code: "forbidden" });
  });
});
