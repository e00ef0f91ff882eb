import { describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { createDraft } from "@/lib/listings/create-draft";
import { discardDraft } from "@/lib/listings/discard-draft";
import { DraftForm } from "@/lib/listings/draft-form";
import { keepDraft } from "@/lib/listings/keep-draft";
import { getOwnBrief } from "@/lib/listings/queries";
import { saveDraft } from "@/lib/listings/save-draft";
import type { DraftFields } from "@/lib/listings/schemas";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";

const rowOf = (id: string) => db.listing.findUniqueOrThrow({ where: { id } });
const seat = (organisationId: string, role: "member" | "finance") => [
  { organisationId, name: "Vale Tools", role },
];

describe("beginning a draft", () => {
  test("keeps the words, names it by its first line and says where it came from", async () => {
    const client = await makeClient();
    const { listingId, isNew } = await createDraft(client, {
      fields: { description: "Please tidy our shop texts. There are forty." },
    });
    expect(isNew).toBe(true);
    expect(await rowOf(listingId)).toMatchObject({
      state: "draft",
      title: "Please tidy our shop texts",
      description: "Please tidy our shop texts. There are forty.",
      language: "en",
    });
    expect(await db.event.findFirst({ where: { subjectId: listingId } })).toMatchObject({
      type: "listing.drafted",
      data: { source: "browser" },
    });
  });

  test("knows which language it is written in", async () => {
    const { listingId } = await createDraft(await makeClient(), {
      fields: { description: "请把四十篇商品文案换到新模板，每篇都是标题加三个要点。" },
    });
    expect((await rowOf(listingId)).language).toBe("zh");
  });

  test("makes one draft of one key, also when it arrives twice at once, and one for each person", async () => {
    const client = await makeClient();
    const input = { fields: { title: "A" }, source: "import" as const, importKey: "id:7" };
    const both = await Promise.all([createDraft(client, input), createDraft(client, input)]);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(both[0].listingId).toBe(both[1].listingId);
    expect((await createDraft(await makeClient(), input)).isNew).toBe(true);
  });

  test("is for clients who may act, and for an organisation by its writing seats", async () => {
    const fields = { title: "A" };
    await expect(createDraft(await makeFreelancer(), { fields })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(createDraft(await makeSuspended(), { fields })).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await db.organisation.create({ data: { name: "Vale Tools" } });
    const finance = await makeClient({ seats: seat(id, "finance") });
    const ofThem = { fields: { ...fields, organisationId: id } };
    await expect(createDraft(finance, ofThem)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createDraft(await makeClient(), ofThem)).rejects.toMatchObject({ code: "forbidden" });
    await expect(createDraft(await makeClient({ seats: seat(id, "member") }), ofThem)).resolves.toMatchObject(
      {
        isNew: true,
      },
    );
  });
});

describe("saving a draft", () => {
  test("counts the revision, so that an older tab cannot overwrite a newer one", async () => {
    const client = await makeClient();
    const { listingId } = await createDraft(client, { fields: { title: "A", description: "One." } });
    const save = (revision: number, description: string) =>
      saveDraft(client, { listingId, revision, fields: { description } });
    expect((await save(0, "Two.")).revision).toBe(1);
    await expect(save(0, "Three.")).rejects.toMatchObject({
      code: "conflict",
      key: "briefs.errors.savedElsewhere",
    });
    expect((await rowOf(listingId)).description).toBe("Two.");
    const both = await Promise.allSettled([save(1, "Four."), save(1, "Five.")]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("lets the title follow the first line until one is written", async () => {
    const client = await makeClient();
    const { listingId } = await createDraft(client, { fields: { description: "A new logo" } });
    const { title } = await saveDraft(client, {
      listingId,
      revision: 0,
      fields: { title: "", description: "A new logo and a style guide" },
    });
    expect(title).toBe("A new logo and a style guide");
    await saveDraft(client, { listingId, revision: 1, fields: { title: "Our logo" } });
    expect((await rowOf(listingId)).title).toBe("Our logo");
  });

  test("moves the sentences and the lines of its packages along", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    const [first] = brief.packages;
    const words = brief.text.slice(first?.spans[0]?.start, first?.spans[0]?.end);
    await saveDraft(client, {
      listingId: brief.id,
      revision: 0,
      fields: { description: `Good morning. ${brief.description}`, budgetMaxMinor: 300_001 },
    });
    const row = await db.listing.findUniqueOrThrow({
      where: { id: brief.id },
      include: { packages: { orderBy: { position: "asc" } } },
    });
    const text = `${row.title}\n\n${row.description}`;
    const span = (await getOwnBrief(client, brief.id)).packages[0]?.spans[0];
    expect(text.slice(span?.start, span?.end)).toBe(words);
    expect(row.packages.reduce((sum, part) => sum + part.budgetMinor, 0)).toBe(300_001);
  });

  test("leaves out a lower end above the upper one rather than failing", async () => {
    const client = await makeClient();
    const { listingId } = await createDraft(client, { fields: { title: "A" } });
    await saveDraft(client, {
      listingId,
      revision: 0,
      fields: { budgetMinMinor: 500, budgetMaxMinor: 400 },
    });
    expect(await rowOf(listingId)).toMatchObject({ budgetMinMinor: null, budgetMaxMinor: 400 });
  });

  test("is refused once it is public, to strangers and to finance seats", async () => {
    const client = await makeClient();
    const posted = await makeListing(client);
    const input = { listingId: posted.id, revision: 0, fields: { title: "B" } };
    await expect(saveDraft(client, input)).rejects.toMatchObject({ code: "conflict" });
    await expect(saveDraft(await makeClient(), input)).rejects.toMatchObject({ code: "not-found" });
    const { id } = await db.organisation.create({ data: { name: "Vale Tools" } });
    const member = await makeClient({ seats: seat(id, "member") });
    const owned = await createDraft(member, { fields: { title: "A", organisationId: id } });
    const finance = await makeClient({ seats: seat(id, "finance") });
    const ofThem = { listingId: owned.listingId, revision: 0, fields: { title: "B" } };
    await expect(saveDraft(finance, ofThem)).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await makeClient({ seats: seat(id, "member") });
    await expect(saveDraft(colleague, ofThem)).resolves.toMatchObject({ revision: 1 });
    // Only who wrote it can take it out of the organisation again.
    const takeOut = { listingId: owned.listingId, revision: 1, fields: { organisationId: null } };
    await expect(saveDraft(colleague, takeOut)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveDraft(member, takeOut)).resolves.toMatchObject({ revision: 2 });
  });
});

describe("keeping the editor's form", () => {
  const form = (values: object) => DraftForm.parse(values);

  test("saves what can be read and names what cannot", async () => {
    const client = await makeClient();
    const kept = await keepDraft(
      client,
      form({
        description: "Forty texts.",
        budgetMax: "12,3",
        decisionDeadline: "2027-02-30",
        currency: "EUR",
      }),
    );
    expect(kept.faults.map(({ field, key }) => `${field} ${key}`)).toEqual([
      "budgetMax briefs.faults.amount.grouping",
      "decisionDeadline briefs.faults.date",
    ]);
    expect(await rowOf(kept.listingId)).toMatchObject({
      description: "Forty texts.",
      currency: "EUR",
      budgetMaxMinor: null,
    });
  });

  test("goes into the draft that its first save began when the answer was lost", async () => {
    const client = await makeClient();
    const first = await keepDraft(client, form({ description: "One.", draftKey: "k1" }));
    const second = await keepDraft(client, form({ description: "One. Two.", draftKey: "k1" }));
    expect(second.listingId).toBe(first.listingId);
    expect((await rowOf(first.listingId)).description).toBe("One. Two.");
  });
});

describe("limits on AI by stage", () => {
  const limits = { ideation: "human", checking: "assisted" } as const;
  const save = (viewer: Viewer, listingId: string, revision: number, fields: DraftFields) =>
    saveDraft(viewer, { listingId, revision, fields });

  test("are kept as typed, and left alone by a save that does not speak of them", async () => {
    const client = await makeClient();
    const typed = { ideation: "human", drafting: "", checking: "assisted", polishing: "human" };
    const { listingId, revision } = await keepDraft(
      client,
      DraftForm.parse({ aiPolicy: "allowed", aiLimits: typed }),
    );
    expect((await getOwnBrief(client, listingId)).aiLimits).toEqual(limits);
    const next = await save(client, listingId, revision, { title: "Another title" });
    expect((await getOwnBrief(client, listingId)).aiLimits).toEqual(limits);
    await save(client, listingId, next.revision, { aiLimits: {} });
    expect((await getOwnBrief(client, listingId)).aiLimits).toEqual({});
  });

  test("go when AI is ruled out altogether, and are refused beside that", async () => {
    const client = await makeClient();
    const refusal = { code: "invalid", key: "briefs.errors.limitsForbidden", field: "aiPolicy" };
    await expect(
      createDraft(client, { fields: { aiPolicy: "forbidden", aiLimits: limits } }),
    ).rejects.toMatchObject(refusal);
    const { listingId } = await createDraft(client, { fields: { aiLimits: limits } });
    await expect(
      save(client, listingId, 0, { aiPolicy: "forbidden", aiLimits: limits }),
    ).rejects.toMatchObject(refusal);
    const { revision } = await save(client, listingId, 0, { aiPolicy: "forbidden" });
    expect(await getOwnBrief(client, listingId)).toMatchObject({ aiPolicy: "forbidden", aiLimits: {} });
    await expect(save(client, listingId, revision, { aiLimits: limits })).rejects.toMatchObject(refusal);
    const form = { listingId, revision, aiPolicy: "forbidden", aiLimits: limits };
    expect((await keepDraft(client, DraftForm.parse(form))).faults).toEqual([]);
    expect((await rowOf(listingId)).aiLimits).toEqual({});
  });
});

describe("discarding a draft", () => {
  test("removes it with its packages, once", async () => {
    const client = await makeClient();
    const { id } = await makeListing(client, { state: "draft" });
    const both = await Promise.allSettled([
      discardDraft(client, { listingId: id }),
      discardDraft(client, { listingId: id }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.workPackage.count({ where: { listingId: id } })).toBe(0);
    expect(await db.event.count({ where: { subjectId: id, type: "listing.discarded" } })).toBe(1);
  });

  test("is refused to strangers and for what was public once", async () => {
    const client = await makeClient();
    const draft = await makeListing(client, { state: "draft" });
    await expect(discardDraft(await makeClient(), { listingId: draft.id })).rejects.toMatchObject({
      code: "not-found",
    });
    const down = await makeListing(client, { state: "unpublished" });
    await expect(discardDraft(client, { listingId: down.id })).rejects.toMatchObject({
      key: "briefs.errors.notADraft",
    });
  });
});
