import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { saveAvailability } from "@/lib/profiles/save-availability";
import { saveLeverageCard } from "@/lib/profiles/save-leverage-card";
import { saveProfile } from "@/lib/profiles/save-profile";
import { saveSkills } from "@/lib/profiles/save-skills";
import { saveTiers } from "@/lib/profiles/save-tiers";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";
import { makeProfile } from "@/tests/support/profiles";

const who = {
  headline: "Interviews that change the roadmap",
  about: "Ten years in hospitals.",
  family: "research",
  country: "PT",
  languages: ["pt", "en"],
} as const;
const card = { tools: ["Git"], workflow: "Read, draft, check.", humanTouch: "", parallelCapacity: "" };

const sections: [string, (viewer: Viewer) => Promise<void>][] = [
  ["who", (viewer) => saveProfile(viewer, { ...who, languages: [...who.languages] })],
  ["skills", (viewer) => saveSkills(viewer, { skills: [{ slug: "user-research", level: 5 }] })],
  [
    "tiers",
    (viewer) => saveTiers(viewer, { practises: ["judgment"], dayRateMinor: 50_000, currency: "EUR" }),
  ],
  ["room", (viewer) => saveAvailability(viewer, { availability: "not", capacity: 3 })],
  ["leverage", (viewer) => saveLeverageCard(viewer, card)],
];

const stored = (viewer: Viewer) =>
  db.freelancerProfile.findUniqueOrThrow({ where: { userId: viewer.id }, include: { skills: true } });

test("sections are saved one after the other into one profile", async () => {
  const freelancer = await makeFreelancer();
  for (const [, save] of sections) await save(freelancer);
  expect(await stored(freelancer)).toMatchObject({
    ...who,
    ...card,
    skills: [{ skill: "user-research", level: 5 }],
    practisesCommodity: false,
    practisesJudgment: true,
    dayRateMinor: 50_000,
    currency: "EUR",
    isAvailable: false,
    availableFrom: null,
    capacity: 3,
    publishedAt: null,
  });
  const events = await db.event.findMany({ where: { subjectId: freelancer.id }, orderBy: { id: "asc" } });
  expect(events.map(({ type }) => type)).toEqual([
    "profile.edited",
    "profile.edited",
    "profile.edited",
    "profile.availability-changed",
    "profile.edited",
  ]);
});

test.each(sections)("section %s: a client and a suspended person save nothing", async (_, save) => {
  const client = await makeClient();
  await expect(save(client)).rejects.toMatchObject({ key: "profiles.errors.notFreelancer" });
  const suspended = await makeSuspended();
  await expect(save(suspended)).rejects.toMatchObject({ key: "errors.suspended" });
  expect(await db.freelancerProfile.count({ where: { userId: { in: [client.id, suspended.id] } } })).toBe(0);
});

test.each(sections)("section %s: saved twice at once, both are kept one after the other", async (_, save) => {
  const freelancer = await makeFreelancer();
  await Promise.all([save(freelancer), save(freelancer)]);
  expect(await db.freelancerProfile.count({ where: { userId: freelancer.id } })).toBe(1);
  expect(await db.event.count({ where: { subjectId: freelancer.id } })).toBe(2);
});

test.each(sections)("section %s: nobody else's profile changes", async (_, save) => {
  const other = await makeFreelancer();
  await makeProfile(other);
  const before = await stored(other);
  await save(await makeFreelancer());
  expect(await stored(other)).toEqual(before);
});

test("different sections saved at once on a first visit all arrive", async () => {
  const freelancer = await makeFreelancer();
  await Promise.all(sections.map(([, save]) => save(freelancer)));
  expect(await stored(freelancer)).toMatchObject({ ...who, ...card, capacity: 3, practisesJudgment: true });
});

test("contact details are refused at their field, with the words named, and nothing is saved", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer, { about: "As it was." });
  const about = "I read fast. Write to robin@vale-texts.org for more.";
  await expect(saveProfile(freelancer, { ...who, languages: ["en"], about })).rejects.toMatchObject({
    code: "invalid",
    key: "profiles.errors.screened",
    field: "about",
    params: { span: "robin@vale-texts.org", rule: "email" },
  });
  await expect(
    saveLeverageCard(freelancer, { ...card, humanTouch: "Call me: +44 20 7946 0958 any time." }),
  ).rejects.toMatchObject({ field: "humanTouch", params: { rule: "phone" } });
  expect(await stored(freelancer)).toMatchObject({ about: "As it was.", humanTouch: "" });
});

test("room from a day on is kept as that day, and forgotten when there is room at once", async () => {
  const freelancer = await makeFreelancer();
  await saveAvailability(freelancer, { availability: "later", from: "2027-02-01", capacity: 1 });
  expect(await stored(freelancer)).toMatchObject({
    isAvailable: true,
    availableFrom: new Date("2027-02-01T00:00:00Z"),
  });
  await saveAvailability(freelancer, { availability: "now", from: "2027-02-01", capacity: 1 });
  expect(await stored(freelancer)).toMatchObject({ isAvailable: true, availableFrom: null });
});
