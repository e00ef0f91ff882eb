import { describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { confirmSplit } from "@/lib/listings/confirm-split";
import { dividePackage } from "@/lib/listings/divide-package";
import { mergePackages } from "@/lib/listings/merge-packages";
import { movePackage } from "@/lib/listings/move-package";
import { moveSentences } from "@/lib/listings/move-sentences";
import { overruleTier } from "@/lib/listings/overrule-tier";
import { getOwnBrief, type OwnBrief } from "@/lib/listings/queries";
import { renamePackage } from "@/lib/listings/rename-package";
import { saveDraft } from "@/lib/listings/save-draft";
import { sentencesIn } from "@/lib/listings/sentences";
import { setBudgetLines } from "@/lib/listings/set-budget-lines";
import { setCriteria } from "@/lib/listings/set-criteria";
import { setPackageSkills } from "@/lib/listings/set-package-skills";
import { splitListing } from "@/lib/listings/split-listing";
import { makeListing } from "@/tests/support/listings";
import { makeClient } from "@/tests/support/people";

async function makeDraft() {
  const client = await makeClient();
  return { client, brief: await makeListing(client, { state: "draft" }) };
}

function partOf(brief: OwnBrief, place: number) {
  const part = brief.packages[place];
  if (!part) throw new Error(`There is no package ${place}.`);
  return part;
}

const idsOf = (brief: OwnBrief, place = 0) => ({ listingId: brief.id, packageId: partOf(brief, place).id });
const valuesOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => `${start}-${end}`);
const money = (brief: OwnBrief) => brief.packages.reduce((sum, part) => sum + part.budgetMinor, 0);

/** Every way to change a brief's packages, for what holds for all of them. */
const changes: [string, (viewer: Viewer, brief: OwnBrief) => Promise<unknown>][] = [
  ["split", (viewer, brief) => splitListing(viewer, { listingId: brief.id })],
  ["confirm the split", (viewer, brief) => confirmSplit(viewer, { listingId: brief.id })],
  ["rename", (viewer, brief) => renamePackage(viewer, { ...idsOf(brief), title: "Other" })],
  ["set criteria", (viewer, brief) => setCriteria(viewer, { ...idsOf(brief), criteria: "One" })],
  [
    "set skills",
    (viewer, brief) => setPackageSkills(viewer, { ...idsOf(brief), family: "data", skills: [] }),
  ],
  ["merge", (viewer, brief) => mergePackages(viewer, { ...idsOf(brief), withId: partOf(brief, 1).id })],
  [
    "divide",
    (viewer, brief) =>
      dividePackage(viewer, {
        ...idsOf(brief),
        sentences: valuesOf(sentencesIn(brief.text, partOf(brief, 0).spans).slice(0, 1)),
      }),
  ],
  [
    "move sentences",
    (viewer, brief) =>
      moveSentences(viewer, {
        listingId: brief.id,
        sentences: valuesOf(sentencesIn(brief.text, partOf(brief, 0).spans).slice(0, 1)),
        toId: partOf(brief, 1).id,
      }),
  ],
  ["reorder", (viewer, brief) => movePackage(viewer, { ...idsOf(brief), direction: "later" })],
  [
    "set lines",
    (viewer, brief) =>
      setBudgetLines(viewer, {
        listingId: brief.id,
        lines: [{ packageId: partOf(brief, 0).id, amountMinor: 12_345 }],
      }),
  ],
  [
    "overrule",
    (viewer, brief) =>
      overruleTier(viewer, {
        ...idsOf(brief),
        tier: partOf(brief, 0).tier === "judgment" ? "commodity" : "judgment",
        reason: "We have a template for it.",
      }),
  ],
];

describe.each(changes)("%s", (_, change) => {
  test("is refused to strangers, finance seats and the suspended, and once the brief is public", async () => {
    const { client, brief } = await makeDraft();
    await expect(change(await makeClient(), brief)).rejects.toMatchObject({ code: "not-found" });
    await expect(change({ ...client, suspendedReason: "Spam." }, brief)).rejects.toMatchObject({
      code: "forbidden",
    });
    const organisation = await db.organisation.create({ data: { name: "Vale Tools" } });
    await db.listing.update({ where: { id: brief.id }, data: { organisationId: organisation.id } });
    const finance = await makeClient({
      seats: [{ organisationId: organisation.id, name: "Vale Tools", role: "finance" }],
    });
    await expect(change(finance, brief)).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      change(await makeListing(client).then(() => client), await makeListing(client)),
    ).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("changing packages by hand", () => {
  test("a name, criteria and skills are kept, and the package counts as changed", async () => {
    const { client, brief } = await makeDraft();
    await renamePackage(client, { ...idsOf(brief), title: "  Move   the texts " });
    await setCriteria(client, {
      ...idsOf(brief),
      criteria: "All forty are there\n\n  No link is dead \r\nAll forty are there",
    });
    await setPackageSkills(client, { ...idsOf(brief), family: "writing", skills: ["copywriting"] });
    const part = partOf(await getOwnBrief(client, brief.id), 0);
    expect(part).toMatchObject({
      title: "Move the texts",
      criteria: ["All forty are there", "No link is dead"],
      family: "writing",
      skills: ["copywriting"],
    });
    expect(part.editedAt).not.toBeNull();
    const changesMade = await db.event.findMany({
      where: { subjectId: brief.id, type: "listing.packages-changed" },
      orderBy: { id: "asc" },
    });
    expect(changesMade.map(({ data }) => (data as { change: string }).change)).toEqual([
      "renamed",
      "criteria-edited",
      "skills-edited",
    ]);
  });

  test("merged and divided packages keep their ids where they live on, and the money adds up", async () => {
    const { client, brief } = await makeDraft();
    const [first, second] = [partOf(brief, 0), partOf(brief, 1)];
    await mergePackages(client, { ...idsOf(brief), withId: second.id });
    const merged = await getOwnBrief(client, brief.id);
    expect(merged.packages.map(({ id }) => id)).toEqual(
      brief.packages.map(({ id }) => id).filter((id) => id !== second.id),
    );
    expect(money(merged)).toBe(200_000);
    const sentences = sentencesIn(merged.text, partOf(merged, 0).spans);
    await dividePackage(client, {
      ...idsOf(merged),
      sentences: valuesOf(sentences.slice(-1)),
      title: "The rest",
    });
    const divided = await getOwnBrief(client, brief.id);
    expect(divided.packages).toHaveLength(merged.packages.length + 1);
    expect(partOf(divided, 0).id).toBe(first.id);
    expect(partOf(divided, 1).title).toBe("The rest");
    expect(money(divided)).toBe(200_000);
    expect(divided.packages.map(({ position }) => position)).toEqual(
      divided.packages.map((_, index) => index),
    );
  });

  test("sentences that are not in the text any more are named, not guessed", async () => {
    const { client, brief } = await makeDraft();
    const input = { listingId: brief.id, sentences: ["3-9"], toId: partOf(brief, 1).id };
    await expect(moveSentences(client, input)).rejects.toMatchObject({
      code: "invalid",
      key: "briefs.errors.sentencesMoved",
    });
  });

  test("lines that were typed hold, the others make room; too much is refused", async () => {
    const { client, brief } = await makeDraft();
    const line = (amountMinor: number) => ({
      listingId: brief.id,
      lines: [{ packageId: partOf(brief, 0).id, amountMinor }],
    });
    await setBudgetLines(client, line(12_345));
    const after = await getOwnBrief(client, brief.id);
    expect(partOf(after, 0)).toMatchObject({ budgetMinor: 12_345 });
    expect(money(after)).toBe(200_000);
    await expect(setBudgetLines(client, line(200_001))).rejects.toMatchObject({
      key: "briefs.errors.linesOver",
      params: { difference: "0.01 USD" },
    });
  });

  test("of two line changes at once both hold or one is refused, and the sum never breaks", async () => {
    const { client, brief } = await makeDraft();
    await Promise.allSettled(
      [0, 1].map((place) =>
        setBudgetLines(client, {
          listingId: brief.id,
          lines: [{ packageId: partOf(brief, place).id, amountMinor: 70_000 }],
        }),
      ),
    );
    expect(money(await getOwnBrief(client, brief.id))).toBe(200_000);
  });

  test("the first cannot move earlier, the last not later", async () => {
    const { client, brief } = await makeDraft();
    const last = brief.packages.length - 1;
    await expect(movePackage(client, { ...idsOf(brief), direction: "earlier" })).rejects.toMatchObject({
      key: "briefs.errors.alreadyFirst",
    });
    await expect(movePackage(client, { ...idsOf(brief, last), direction: "later" })).rejects.toMatchObject({
      key: "briefs.errors.alreadyLast",
    });
    await movePackage(client, { ...idsOf(brief), direction: "later" });
    expect(partOf(await getOwnBrief(client, brief.id), 1).id).toBe(partOf(brief, 0).id);
  });

  test("an overruled tier is recorded with its reason, beside the model's reading, and turns the listing", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, {
      state: "draft",
      packages: [{ tier: "judgment" }, { tier: "judgment" }],
    });
    expect(brief.isMixed).toBe(false);
    const input = { ...idsOf(brief), tier: "commodity" as const, reason: "We have a template for it." };
    const both = await Promise.allSettled([overruleTier(client, input), overruleTier(client, input)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const after = await getOwnBrief(client, brief.id);
    expect(partOf(after, 0)).toMatchObject({
      tier: "commodity",
      modelTier: "judgment",
      modelProbability: 0.9,
      decision: { by: "client", toTier: "commodity", reason: "We have a template for it." },
    });
    expect(after.isMixed).toBe(true);
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: brief.id, type: "listing.tier-overruled" },
    });
    expect(event.data).toMatchObject({ by: "client", from: "judgment", to: "commodity", probability: 0.9 });
    expect(JSON.stringify(event.data)).not.toContain("template");
  });

  test("a package that somebody answered stays", async () => {
    const { client, brief } = await makeDraft();
    await db.proposal.create({
      data: {
        listingId: brief.id,
        freelancerId: (await makeClient()).id,
        currency: "USD",
        state: "sent",
        packages: { create: { packageId: partOf(brief, 1).id } },
      },
    });
    await expect(
      mergePackages(client, { ...idsOf(brief), withId: partOf(brief, 1).id }),
    ).rejects.toMatchObject({ key: "briefs.errors.packageAnswered" });
  });
});

describe("splitting again", () => {
  test("keeps what the client changed, and starting over drops it", async () => {
    const { client, brief } = await makeDraft();
    await renamePackage(client, { ...idsOf(brief), title: "Our own name" });
    const description = `${brief.description} Please also build a small web page for the shop in Germany.`;
    await saveDraft(client, { listingId: brief.id, revision: brief.revision, fields: { description } });
    expect((await getOwnBrief(client, brief.id)).isSplitCurrent).toBe(false);
    await splitListing(client, { listingId: brief.id });
    const again = await getOwnBrief(client, brief.id);
    expect(again.isSplitCurrent).toBe(true);
    expect(partOf(again, 0)).toMatchObject({ id: partOf(brief, 0).id, title: "Our own name" });
    await splitListing(client, { listingId: brief.id, how: "afresh" });
    const fresh = await getOwnBrief(client, brief.id);
    expect(fresh.packages.map(({ title }) => title)).not.toContain("Our own name");
    expect(money(fresh)).toBe(200_000);
  });

  test("or the packages are said to fit, and only read again", async () => {
    const { client, brief } = await makeDraft();
    const description = `Good morning. ${brief.description}`;
    await saveDraft(client, { listingId: brief.id, revision: brief.revision, fields: { description } });
    await confirmSplit(client, { listingId: brief.id });
    const after = await getOwnBrief(client, brief.id);
    expect(after.isSplitCurrent).toBe(true);
    expect(after.packages.map(({ id }) => id)).toEqual(brief.packages.map(({ id }) => id));
    for (const part of after.packages)
      for (const each of part.evidence) expect(after.text.slice(each.start, each.end)).toBe(each.text);
  });

  test("needs words", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    await db.listing.update({ where: { id: brief.id }, data: { title: "", description: " " } });
    await expect(splitListing(client, { listingId: brief.id, how: "afresh" })).rejects.toMatchObject({
      key: "briefs.errors.nothingToSplit",
    });
  });
});
