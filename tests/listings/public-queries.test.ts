import { afterEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { clientRecord } from "@/lib/listings/client-record";
import { ListingFilter } from "@/lib/listings/listing-filter";
import { browseListings, listForSitemap, readListing } from "@/lib/listings/public-queries";
import { countQueries } from "@/tests/support/count-queries";
import { makeListing } from "@/tests/support/listings";
import { makeAdmin, makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";

const filter = (asked: Record<string, string | string[]> = {}) => ListingFilter.parse(asked);
const titles = async (asked: Record<string, string | string[]>) =>
  (await browseListings(filter(asked))).rows.map(({ title }) => title);

afterEach(async () => {
  await db.listing.deleteMany();
});

test("the list asks the database equally often for one listing and for a full page", async () => {
  const client = await makeClient();
  await makeListing(client);
  const few = await countQueries(() => browseListings(filter({ q: "texts", family: "writing" })));
  for (let made = 0; made < 20; made++) await makeListing(client);
  const many = await countQueries(() => browseListings(filter({ q: "texts", family: "writing" })));
  expect(few.result.rows).toHaveLength(1);
  expect(many.result.rows).toHaveLength(20);
  expect(many.result.total).toBe(21);
  expect(many.queries).toBe(few.queries);
  expect(many.queries).toBeLessThanOrEqual(5);
});

test("pages follow each other without a gap or a repetition, forwards and backwards", async () => {
  const client = await makeClient();
  for (let made = 0; made < 7; made++) {
    const { id } = await makeListing(client, { fields: { title: `Listing ${made}` } });
    // Several at the same moment: the id decides.
    const publishedAt = new Date(Date.UTC(2026, 2, 1 + Math.floor(made / 3)));
    await db.listing.update({ where: { id }, data: { publishedAt } });
  }
  const all = (await browseListings(filter())).rows.map(({ id }) => id);
  const first = await browseListings(filter(), 3);
  const second = await browseListings(filter({ after: first.next ?? "" }), 3);
  const third = await browseListings(filter({ after: second.next ?? "" }), 3);
  expect([first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(all);
  expect([first.previous, third.next, first.total]).toEqual([null, null, 7]);
  const back = await browseListings(filter({ before: third.previous ?? "" }), 3);
  expect(back.rows.map(({ id }) => id)).toEqual(second.rows.map(({ id }) => id));
  const start = await browseListings(filter({ before: back.previous ?? "" }), 3);
  expect(start.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
  expect(start.previous).toBeNull();
});

test("drafts, held, unpublished, closed and filled listings are not in the list, nor those of suspended people", async () => {
  const client = await makeClient();
  for (const state of ["draft", "held", "unpublished", "closed", "filled"] as const)
    await makeListing(client, { state, fields: { title: `A ${state} one` } });
  await makeListing(client, { fields: { title: "The open one" } });
  const gone = await makeClient();
  await makeListing(gone, { fields: { title: "Of a suspended client" } });
  await db.user.update({ where: { id: gone.id }, data: { suspendedAt: new Date() } });
  expect(await titles({})).toEqual(["The open one"]);
  expect(await listForSitemap(10)).toHaveLength(1);
});

test("tier, family and skill filters look into the packages", async () => {
  const client = await makeClient();
  const of = (title: string, packages: Parameters<typeof makeListing>[1]) =>
    makeListing(client, { ...packages, fields: { title, description, family: "writing" } });
  const description = "Nothing in these words names a tool; they are here so that the listing can be public.";
  await of("Plain", { packages: [{ tier: "commodity" }] });
  await of("Judged", { packages: [{ tier: "judgment", family: "design", skills: ["figma"] }] });
  await of("Both", { packages: [{ tier: "commodity" }, { tier: "judgment" }] });
  expect(await titles({ tier: "commodity" })).toEqual(["Both", "Plain"]);
  expect(await titles({ tier: "judgment" })).toEqual(["Both", "Judged"]);
  expect(await titles({ tier: "mixed" })).toEqual(["Both"]);
  expect(await titles({ family: "design" })).toEqual(["Judged"]);
  expect(await titles({ skill: "Figma" })).toEqual(["Judged"]);
  expect(await titles({ skill: "no such skill" })).toEqual([]);
  expect(await titles({ tier: ["mixed", "judgment"], family: "nonsense", after: "'; drop" })).toEqual([
    "Both",
  ]);
});

test("typed words are found whole, in part, in Chinese and without accents; titles come first", async () => {
  const client = await makeClient();
  const make = (title: string, description: string) =>
    makeListing(client, { packages: [{ tier: "commodity" }], fields: { title, description } });
  await make(
    "Migrate café menus",
    "Two hundred menus move to the new layout, checked against the printed ones.",
  );
  await make("整理旧报表", "把三年的销售报表整理成一张表格，逐行核对金额，标出对不上的地方。");
  await make(
    "Keep 100% of the records",
    "Every record stays; a migration of menus is not part of this at all.",
  );
  expect(await titles({ q: "migrating" })).toEqual(["Migrate café menus", "Keep 100% of the records"]);
  expect(await titles({ q: "CAFE" })).toEqual(["Migrate café menus"]);
  expect(await titles({ q: "igrat" })).toEqual(["Migrate café menus", "Keep 100% of the records"]);
  expect(await titles({ q: "报表" })).toEqual(["整理旧报表"]);
  expect(await titles({ q: "核对 金额" })).toEqual(["整理旧报表"]);
  expect(await titles({ q: "核对 菜单" })).toEqual([]);
  expect(await titles({ q: "100%" })).toEqual(["Keep 100% of the records"]);
});

test.each([
  "(((((",
  "a' | b",
  "%",
  "%%%",
  "_",
  "\\",
  "\\\\\\",
  "％",
  "&!:*",
  "'; --",
  "<script>",
  "\u0000",
  '"',
])("searching for %j neither fails nor finds everything", async (q) => {
  const client = await makeClient();
  await makeListing(client);
  const page = await browseListings(filter({ q }));
  if (q.trim() !== "" && q !== "\u0000") expect(page.rows).toEqual([]);
});

test("a listing is read by anyone once it is public, before that by its owner and admins only", async () => {
  const [client, stranger, admin] = [await makeClient(), await makeFreelancer(), await makeAdmin()];
  for (const state of ["published", "filled", "closed"] as const) {
    const { id } = await makeListing(client, { state });
    expect((await readListing(null, id)).state).toBe(state);
  }
  for (const state of ["draft", "held", "unpublished"] as const) {
    const { id } = await makeListing(client, { state });
    await db.listing.update({ where: { id }, data: { unpublishedReason: "The pay is not named." } });
    await expect(readListing(null, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(readListing(stranger, id)).rejects.toMatchObject({ code: "not-found" });
    const own = await readListing(client, id);
    expect(own).toMatchObject({ isOwn: true, mayEdit: true, unpublishedReason: "The pay is not named." });
    expect(await readListing(admin, id)).toMatchObject({ isOwn: false, mayEdit: false, state });
  }
  await expect(readListing(admin, "not-an-id")).rejects.toMatchObject({ code: "not-found" });
});

test("strangers read neither the moderator's reason nor what belongs to the editor", async () => {
  const { id } = await makeListing(await makeClient());
  await db.listing.update({ where: { id }, data: { unpublishedReason: "An old reason." } });
  const listing = await readListing(await makeFreelancer(), id);
  expect(listing).toMatchObject({ isOwn: false, mayEdit: false, unpublishedReason: null });
  expect(JSON.stringify(listing)).not.toContain("@people.test");
});

test("a suspended owner sees the listing and may not change it", async () => {
  const client = await makeClient();
  const { id } = await makeListing(client);
  const suspended = await makeSuspended();
  const same = { ...suspended, id: client.id };
  expect(await readListing(same, id)).toMatchObject({ isOwn: true, mayEdit: false });
});

test("the record counts what was decided in time, and leaves out what a moderator took down", async () => {
  const client = await makeClient();
  const at = (day: number) => new Date(Date.UTC(2026, 4, day));
  const decided = [
    ["closed", at(9)],
    ["filled", at(10)],
    ["closed", at(12)],
    ["published", null],
    ["unpublished", null],
    ["draft", null],
  ] as const;
  for (const [state, closedAt] of decided) {
    const { id } = await makeListing(client, { state });
    await db.listing.update({ where: { id }, data: { closedAt, decisionDeadlineAt: at(10) } });
  }
  const owner = { clientId: client.id, organisationId: null };
  expect(await clientRecord(owner, at(20))).toEqual({ posted: 5, hires: 0, due: 4, decidedInTime: 2 });
  expect(await clientRecord(owner, at(1))).toMatchObject({ due: 3, decidedInTime: 2 });
  expect(await clientRecord({ ...owner, clientId: (await makeClient()).id }, at(20))).toEqual({
    posted: 0,
    hires: 0,
    due: 0,
    decidedInTime: 0,
  });
});
