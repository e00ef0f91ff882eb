import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { hideProfile } from "@/lib/profiles/hide-profile";
import { publishProfile } from "@/lib/profiles/publish-profile";
import { saveProfile } from "@/lib/profiles/save-profile";
import { saveSkills } from "@/lib/profiles/save-skills";
import { saveTiers } from "@/lib/profiles/save-tiers";
import { makeClient, makeFreelancer, makePerson, makeSuspended } from "@/tests/support/people";
import { makeProfile } from "@/tests/support/profiles";

const now = new Date("2026-03-01T10:00:00Z");

test("a profile is published once it says who the person is and what they do", async () => {
  const freelancer = await makeFreelancer();
  await expect(publishProfile(freelancer, now)).rejects.toMatchObject({
    key: "profiles.errors.missing.headline",
  });
  await saveProfile(freelancer, {
    headline: "Research that ends in a decision",
    about: "",
    family: "research",
    country: "KE",
    languages: ["en", "sw"],
  });
  await expect(publishProfile(freelancer, now)).rejects.toMatchObject({
    key: "profiles.errors.missing.skills",
  });
  await saveSkills(freelancer, { skills: [{ slug: "user-research", level: 4 }] });
  await expect(publishProfile(freelancer, now)).rejects.toMatchObject({
    key: "profiles.errors.missing.tiers",
  });
  await saveTiers(freelancer, { practises: ["judgment"], dayRateMinor: null, currency: "USD" });
  await publishProfile(freelancer, now);

  const profile = await db.freelancerProfile.findUniqueOrThrow({ where: { userId: freelancer.id } });
  expect(profile).toMatchObject({ publishedAt: now, practisesCommodity: false, practisesJudgment: true });
  const event = await db.event.findFirstOrThrow({
    where: { type: "profile.published", subjectId: freelancer.id },
  });
  expect(event).toMatchObject({
    actorId: freelancer.id,
    data: { tiers: ["judgment"], skills: ["user-research"] },
  });
});

test("published twice at once, it is published once", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer, { publishedAt: null });
  const answers = await Promise.allSettled([publishProfile(freelancer), publishProfile(freelancer)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect(await db.event.count({ where: { type: "profile.published", subjectId: freelancer.id } })).toBe(1);
});

test("clients, suspended people and people with an unconfirmed address publish nothing", async () => {
  const unconfirmed = await makePerson({ isEmailConfirmed: false });
  await makeProfile(unconfirmed, { publishedAt: null });
  await expect(publishProfile(unconfirmed)).rejects.toMatchObject({ key: "errors.unconfirmed" });
  await expect(publishProfile(await makeSuspended())).rejects.toMatchObject({ key: "errors.suspended" });
  await expect(publishProfile(await makeClient())).rejects.toMatchObject({
    key: "profiles.errors.notFreelancer",
  });
});

test("a hidden profile can be hidden only once and published again", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer);
  const answers = await Promise.allSettled([hideProfile(freelancer), hideProfile(freelancer)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.event.count({ where: { type: "profile.hidden", subjectId: freelancer.id } })).toBe(1);
  await publishProfile(freelancer, now);
  const profile = await db.freelancerProfile.findUniqueOrThrow({ where: { userId: freelancer.id } });
  expect(profile.publishedAt).toEqual(now);
});
