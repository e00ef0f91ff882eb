import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { createDraft } from "@/lib/listings/create-draft";
import { briefsPerPage, countBriefs, listBriefs } from "@/lib/listings/list-briefs";
import { getOwnBrief, getPublicListing } from "@/lib/listings/queries";
import { canMove, isEditable, isOpen, isPublic, listingStates } from "@/lib/listings/states";
import { pool } from "@/lib/pool";
import { makeListing } from "@/tests/support/listings";
import { makeClient } from "@/tests/support/people";

afterEach(() => vi.restoreAllMocks());

async function makeDrafts(client: Awaited<ReturnType<typeof makeClient>>, count: number) {
  for (let index = 0; index < count; index++)
    await createDraft(client, { fields: { title: `Brief ${index}`, description: "Words." } });
}

test("one's own briefs come page by page, each once, last changed first", async () => {
  const client = await makeClient();
  await makeDrafts(client, briefsPerPage + 3);
  await makeDrafts(await makeClient(), 2);
  const first = await listBriefs(client, {});
  expect(first.rows).toHaveLength(briefsPerPage);
  expect(first.rows[0]?.title).toBe(`Brief ${briefsPerPage + 2}`);
  const second = await listBriefs(client, { after: first.next ?? "" });
  expect(second.rows).toHaveLength(3);
  expect(second.next).toBeNull();
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(briefsPerPage + 3);
});

test("a cursor that somebody made up begins at the top", async () => {
  const client = await makeClient();
  await makeDrafts(client, 1);
  for (const after of ["x", "1_' OR 1=1", "99999999999999999999_a", `5_${"0".repeat(36)}`])
    expect((await listBriefs(client, { after })).rows).toHaveLength(1);
});

test("the list takes as many queries for a full page as for one brief", async () => {
  const few = await makeClient();
  await makeDrafts(few, 1);
  const many = await makeClient();
  await makeDrafts(many, briefsPerPage);
  const queries = vi.spyOn(pool, "query");
  const connects = vi.spyOn(pool, "connect");
  const countOf = async (client: typeof few) => {
    queries.mockClear();
    connects.mockClear();
    await listBriefs(client, {});
    return queries.mock.calls.length + connects.mock.calls.length;
  };
  const one = await countOf(few);
  expect(one).toBeGreaterThan(0);
  expect(await countOf(many)).toBe(one);
});

test("an organisation's briefs are seen by its seats, and changed by those that write", async () => {
  const { id } = await db.organisation.create({ data: { name: "Vale Tools" } });
  const seats = (role: "member" | "finance") => [{ organisationId: id, name: "Vale Tools", role }];
  const member = await makeClient({ seats: seats("member") });
  const brief = await makeListing(member, { state: "draft", fields: { organisationId: id } });
  const finance = await makeClient({ seats: seats("finance") });
  expect((await listBriefs(finance, { group: "writing" })).rows.map((row) => row.id)).toEqual([brief.id]);
  expect(await getOwnBrief(finance, brief.id)).toMatchObject({ mayEdit: false });
  expect(await getOwnBrief(member, brief.id)).toMatchObject({ mayEdit: true });
  expect(await countBriefs(finance)).toEqual({ writing: 1, open: 0, done: 0 });
  // Who leaves the organisation leaves its briefs there.
  await expect(getOwnBrief({ ...member, seats: [] }, brief.id)).rejects.toMatchObject({ code: "not-found" });
});

test("strangers and made-up addresses find nothing", async () => {
  const brief = await makeListing(await makeClient(), { state: "draft" });
  await expect(getOwnBrief(await makeClient(), brief.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(getOwnBrief(await makeClient(), "new' OR 1")).rejects.toMatchObject({ code: "not-found" });
  await expect(getPublicListing(brief.id)).rejects.toMatchObject({ code: "not-found" });
});

test("states: nothing can be changed where it can be answered, and the ends are ends", () => {
  for (const state of listingStates) expect(isEditable(state) && isOpen(state)).toBe(false);
  for (const state of listingStates.filter(isEditable)) expect(isPublic(state)).toBe(false);
  for (const to of listingStates) {
    expect(canMove("closed", to)).toBe(false);
    expect(canMove("filled", to)).toBe(false);
  }
  expect(canMove("unpublished", "published")).toBe(true);
});
