import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { overruleTier } from "@/lib/listings/overrule-tier";
import { publishListing } from "@/lib/listings/publish-listing";
import { getOwnBrief } from "@/lib/listings/queries";
import { appealCase } from "@/lib/moderation/appeal-case";
import { appealTier } from "@/lib/moderation/appeal-tier";
import { decideCase } from "@/lib/moderation/decide-case";
import { findCase } from "@/lib/moderation/queries";
import { listTierHistory } from "@/lib/moderation/tier-history";
import { otherTier } from "@/lib/tiers";
import { makeListing } from "@/tests/support/listings";
import { makeAdmin, makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";

const text = "Converting to a template is checked line by line, so this is settled beforehand.";
const statement = {
  rule: "tier-rubric" as const,
  facts: "The template settles what is good before the work starts.",
  evidence: "First sentence of the package.",
  duration: "",
};

async function posted() {
  const client = await makeClient();
  const listing = await makeListing(client);
  const [part] = listing.packages.filter(({ evidence }) => evidence.length > 0);
  if (!part) throw new Error("The sample brief has evidence.");
  const [phrase] = part.evidence;
  if (!phrase) throw new Error("The sample brief has evidence.");
  return { client, listing, part, phrase };
}

const historyOf = async (client: { id: string }, listing: { packages: { id: string }[] }) =>
  listTierHistory({ client, packages: listing.packages });

describe("appealing a tier", () => {
  test("is a case that tells the client, and stands in the history without a name", async () => {
    const { client, listing, part } = await posted();
    const freelancer = await makeFreelancer({ name: "Noor Adeyemi" });
    const { caseId } = await appealTier(freelancer, { packageId: part.id, text });
    expect(await db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      kind: "tier",
      state: "open",
      span: null,
      concernedId: client.id,
    });
    expect(
      await db.notice.count({ where: { userId: client.id, kind: "moderation.notices.tierAppealed" } }),
    ).toBe(1);
    const history = await historyOf(client, listing);
    expect(history).toMatchObject([
      { kind: "appeal", by: "applicant", packageId: part.id, text, span: null },
    ]);
    expect(JSON.stringify(history)).not.toContain("Noor");
  });

  test("can be about one phrase, with the words as they are stored", async () => {
    const { client, listing, part, phrase } = await posted();
    await appealTier(await makeFreelancer(), {
      packageId: part.id,
      text,
      span: `${phrase.start}-${phrase.end}`,
    });
    const { start, end, direction } = phrase;
    expect(await historyOf(client, listing)).toMatchObject([
      { kind: "appeal", span: { start, end, direction, text: phrase.text } },
    ]);
  });

  test("a phrase that is no evidence is refused", async () => {
    const { part, phrase } = await posted();
    const span = { start: phrase.start, end: phrase.end + 1 };
    await expect(
      appealTier(await makeFreelancer(), { packageId: part.id, text, span }),
    ).rejects.toMatchObject({
      code: "invalid",
      field: "span",
    });
  });

  test("is for the client and for freelancers, and for nobody else", async () => {
    const { client, part } = await posted();
    const ask = { packageId: part.id, text };
    await expect(appealTier(await makeClient(), ask)).rejects.toMatchObject({
      key: "moderation.errors.applicantsOnly",
    });
    for (const viewer of [await makeSuspended(), await makeFreelancer({ isEmailConfirmed: false })])
      await expect(appealTier(viewer, ask)).rejects.toMatchObject({ code: "forbidden" });
    await expect(appealTier(client, ask)).resolves.toBeTruthy();
  });

  test("what is not there, not public or settled cannot be appealed", async () => {
    const freelancer = await makeFreelancer();
    const draft = await makeListing(await makeClient(), { state: "draft" });
    for (const packageId of [randomUUID(), draft.packages[0]?.id ?? ""])
      await expect(appealTier(freelancer, { packageId, text })).rejects.toMatchObject({ code: "not-found" });
    for (const state of ["filled", "closed"] as const) {
      const listing = await makeListing(await makeClient(), { state });
      await expect(
        appealTier(freelancer, { packageId: listing.packages[0]?.id ?? "", text }),
      ).rejects.toMatchObject({ key: "moderation.errors.packageSettled" });
    }
  });

  test("twice at once is one appeal, and an answered one is not made again", async () => {
    const { part } = await posted();
    const freelancer = await makeFreelancer();
    const ask = { packageId: part.id, text };
    const both = await Promise.allSettled([appealTier(freelancer, ask), appealTier(freelancer, ask)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id } = await db.case.findFirstOrThrow({ where: { openedById: freelancer.id } });
    await decideCase(await makeAdmin(), { caseId: id, outcome: "dismissed", ...statement });
    await expect(appealTier(freelancer, ask)).rejects.toMatchObject({
      key: "moderation.errors.alreadyAnswered",
    });
  });
});

describe("deciding an appealed tier", () => {
  test("only by somebody who never decided about this package, owns it or appealed it", async () => {
    const { part, client } = await posted();
    const [first, second] = [await makeAdmin(), await makeAdmin()];
    const { caseId } = await appealTier(await makeFreelancer(), { packageId: part.id, text });
    await decideCase(first, {
      ...{ caseId, outcome: "tier-changed", toTier: otherTier(part.tier) },
      ...statement,
    });
    const again = await appealTier(await makeFreelancer(), { packageId: part.id, text });
    const change = {
      caseId: again.caseId,
      outcome: "tier-changed" as const,
      toTier: part.tier,
      ...statement,
    };
    await expect(decideCase(first, change)).rejects.toMatchObject({ key: "moderation.errors.notYours" });
    await expect(decideCase({ ...client, isAdmin: true }, change)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await findCase(first, again.caseId, new Date()))?.mayDecide).toBe(false);
    expect((await findCase(second, again.caseId, new Date()))?.mayDecide).toBe(true);
    await decideCase(second, change);
    expect((await db.workPackage.findUniqueOrThrow({ where: { id: part.id } })).tier).toBe(part.tier);
  });

  test("a page that shows the tier of yesterday cannot change today's", async () => {
    const { part } = await posted();
    const cases = await Promise.all(
      [await makeFreelancer(), await makeFreelancer()].map((each) =>
        appealTier(each, { packageId: part.id, text }),
      ),
    );
    const decide = async (caseId: string) =>
      decideCase(await makeAdmin(), {
        ...{ caseId, outcome: "tier-changed", toTier: otherTier(part.tier) },
        ...statement,
      });
    const results = await Promise.allSettled(cases.map(({ caseId }) => decide(caseId)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.tierDecision.count({ where: { packageId: part.id } })).toBe(1);
  });

  test("everything stands in the history, in order: overruled, appealed, decided, appealed, decided finally", async () => {
    const client = await makeClient();
    const draft = await makeListing(client, { state: "draft" });
    const part = draft.packages[0];
    if (!part) throw new Error("The sample brief has packages.");
    const reason = "Every text follows the template.";
    await overruleTier(client, {
      ...{ listingId: draft.id, packageId: part.id },
      tier: otherTier(part.tier),
      reason,
    });
    await publishListing(client, { listingId: draft.id });
    const freelancer = await makeFreelancer();
    const { caseId } = await appealTier(freelancer, { packageId: part.id, text });
    await decideCase(await makeAdmin(), { caseId, outcome: "dismissed", ...statement });
    await appealCase(freelancer, { caseId, text: "The template was withdrawn last week, see the brief." });
    await decideCase(await makeAdmin(), { caseId, outcome: "tier-changed", toTier: part.tier, ...statement });
    const listing = await getOwnBrief(client, draft.id);
    const history = await historyOf(client, listing);
    expect(history.map(({ kind }) => kind)).toEqual(["decision", "appeal", "stands", "appeal", "decision"]);
    expect(history[0]).toMatchObject({ by: "client", reason, toTier: otherTier(part.tier) });
    expect(history[3]).toMatchObject({ by: "applicant", isSecond: true });
    expect(history[4]).toMatchObject({ by: "moderator", toTier: part.tier, reason: statement.facts });
  });
});
