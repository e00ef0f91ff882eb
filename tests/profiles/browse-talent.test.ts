import { afterEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { browseTalent } from "@/lib/profiles/browse-talent";
import { TalentFilter } from "@/lib/profiles/talent-filter";
import { countQueries } from "@/tests/support/count-queries";
import { makeFreelancer } from "@/tests/support/people";
import { makeDecision, makeProfile, makeRateCard } from "@/tests/support/profiles";

const now = new Date("2026-03-01T10:00:00Z");
const tomorrow = new Date("2026-03-02T10:00:00Z");

const filter = (asked: Record<string, string> = {}) => TalentFilter.parse(asked);
const find = async (asked: Record<string, string>, at = now) =>
  (await browseTalent(filter(asked), at)).rows.map(({ headline }) => headline);

afterEach(async () => {
  await db.user.deleteMany();
});

test("the list asks the database equally often for two people and for twenty", async () => {
  for (const _ of [1, 2]) await makeRichProfile();
  const few = await countQueries(() => browseTalent(filter(), now));
  for (let made = 0; made < 18; made++) await makeRichProfile();
  const many = await countQueries(() => browseTalent(filter(), now));
  expect(few.result.rows).toHaveLength(2);
  expect(many.result.rows).toHaveLength(20);
  expect(few.queries).toBeGreaterThan(0);
  expect(many.queries).toBe(few.queries);
  expect(many.queries).toBeLessThanOrEqual(8);
});

test("pages follow each other without a gap or a repetition, forwards and backwards, past midnight too", async () => {
  for (let made = 0; made < 11; made++) await makeRichProfile();
  const first = await browseTalent(filter(), now, 4);
  const second = await browseTalent(filter({ after: first.next ?? "" }), tomorrow, 4);
  const third = await browseTalent(filter({ after: second.next ?? "" }), tomorrow, 4);
  const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ userId }) => userId));
  expect(new Set(seen).size).toBe(11);
  expect(seen).toHaveLength(11);
  expect([first.previous, third.next, first.total]).toEqual([null, null, 11]);

  const back = await browseTalent(filter({ before: third.previous ?? "" }), tomorrow, 4);
  expect(back.rows.map(({ userId }) => userId)).toEqual(second.rows.map(({ userId }) => userId));
  const start = await browseTalent(filter({ before: back.previous ?? "" }), tomorrow, 4);
  expect(start.rows.map(({ userId }) => userId)).toEqual(first.rows.map(({ userId }) => userId));
  expect(start.previous).toBeNull();
});

test("the order is drawn anew each day", async () => {
  for (let made = 0; made < 12; made++) await makeRichProfile();
  const order = async (at: Date) => (await browseTalent(filter(), at)).rows.map(({ userId }) => userId);
  expect(await order(now)).toEqual(await order(new Date("2026-03-01T23:00:00Z")));
  expect(await order(now)).not.toEqual(await order(tomorrow));
  expect(new Set(await order(now))).toEqual(new Set(await order(tomorrow)));
});

test("hidden profiles and those of suspended people are not in the list", async () => {
  await makeProfile(await makeFreelancer(), { headline: "Seen" });
  await makeProfile(await makeFreelancer(), { headline: "Hidden", publishedAt: null });
  const suspended = await makeFreelancer({ suspendedReason: "Sent invoices past the site." });
  await makeProfile(suspended, { headline: "Suspended" });
  expect(await find({})).toEqual(["Seen"]);
  expect(await find({ q: "Suspended" })).toEqual([]);
});

test("filters by field, tier, skill in any of its names, language and room for work", async () => {
  await makeProfile(await makeFreelancer(), {
    headline: "Both",
    family: "data",
    skills: { sql: 4 },
    languages: ["en", "zh"],
  });
  await makeProfile(await makeFreelancer(), {
    headline: "Later",
    practisesCommodity: false,
    availableFrom: tomorrow,
  });
  await makeProfile(await makeFreelancer(), {
    headline: "Not now",
    practisesJudgment: false,
    isAvailable: false,
  });
  expect(await find({ family: "data" })).toEqual(["Both"]);
  expect((await find({ tier: "commodity" })).sort()).toEqual(["Both", "Not now"]);
  expect((await find({ tier: "judgment" })).sort()).toEqual(["Both", "Later"]);
  expect(await find({ skill: "SQL" })).toEqual(["Both"]);
  expect((await find({ skill: "copywriter" })).sort()).toEqual(["Later", "Not now"]);
  expect(await find({ skill: "no such skill" })).toEqual([]);
  expect(await find({ language: "zh" })).toEqual(["Both"]);
  expect(await find({ available: "1" })).toEqual(["Both"]);
  expect((await find({ available: "1" }, tomorrow)).sort()).toEqual(["Both", "Later"]);
});

test("search finds whole words in any form, parts of words, accents left out, Chinese and whole names", async () => {
  await makeProfile(await makeFreelancer({ name: "Ada Okafor" }), {
    headline: "Translating contracts",
    about: "Legal texts.",
    skills: {},
  });
  await makeProfile(await makeFreelancer({ name: "Ana Brandt" }), {
    headline: "Résumés for engineers",
    about: "",
    skills: {},
  });
  await makeProfile(await makeFreelancer({ name: "王小明" }), {
    headline: "把产品说清楚的文案",
    about: "十年经验，擅长品牌命名。",
    skills: {},
  });
  expect(await find({ q: "translated contract" })).toEqual(["Translating contracts"]);
  expect(await find({ q: "resume" })).toEqual(["Résumés for engineers"]);
  expect(await find({ q: "engin" })).toEqual(["Résumés for engineers"]);
  expect(await find({ q: "命名" })).toEqual(["把产品说清楚的文案"]);
  expect(await find({ q: "小明" })).toEqual(["把产品说清楚的文案"]);
  expect(await find({ q: "ada okafor" })).toEqual(["Translating contracts"]);
});

test("who fits in more places comes first, and saying a word often changes nothing", async () => {
  const about = "typography ".repeat(40);
  await makeProfile(await makeFreelancer(), { headline: "Says it often", about, skills: {} });
  await makeProfile(await makeFreelancer(), {
    headline: "Typography for books",
    about: "",
    skills: { "layout-design": 3 },
  });
  await makeProfile(await makeFreelancer(), { headline: "Typography", about, skills: {} });
  expect(await find({ q: "typography" })).toEqual(["Typography for books", "Typography", "Says it often"]);
});

test("signs that SQL and search read as their own are only signs", async () => {
  await makeProfile(await makeFreelancer(), { headline: "100 % cotton_labels", about: "", skills: {} });
  await makeProfile(await makeFreelancer(), { headline: "Nothing of the kind", about: "", skills: {} });
  for (const q of [
    "%%%",
    "___",
    "'; DROP TABLE",
    "\\",
    "((((",
    "a' | b",
    "！％＿＼",
    '"',
    "-",
    "&&!",
    "\u0000x",
  ])
    expect(await find({ q })).toEqual([]);
  expect(await find({ q: "0 %" })).toEqual(["100 % cotton_labels"]);
  expect(await find({ q: "n_l" })).toEqual(["100 % cotton_labels"]);
});

test("an address that nobody wrote is read as the first page", async () => {
  await makeProfile(await makeFreelancer(), { headline: "Here" });
  const nonsense = { after: "1.2.3.4", family: "cooking", tier: "gold", language: "xx", available: "yes" };
  expect(await find(nonsense)).toEqual(["Here"]);
  expect(
    await find({ after: `20513.1.99999999999999999999.${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}` }),
  ).toEqual(["Here"]);
  expect(TalentFilter.parse({ q: ["one", "two"] }).q).toBe("one");
});

async function makeRichProfile() {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer);
  await makeRateCard(freelancer);
  await makeDecision(freelancer);
}
