import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { createRateCard } from "@/lib/profiles/create-rate-card";
import { type CreateRateCard, mostRateCards } from "@/lib/profiles/evidence-schemas";
import { getBookableRateCardOrThrow } from "@/lib/profiles/rate-card-queries";
import { retireRateCard } from "@/lib/profiles/retire-rate-card";
import { updateRateCard } from "@/lib/profiles/update-rate-card";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";
import { makeProfile, makeRateCard } from "@/tests/support/profiles";

const card: CreateRateCard = {
  title: "Interview summaries",
  family: "research",
  skills: ["user-research"],
  unit: "summary of one hour",
  unitPriceMinor: 4_500,
  currency: "EUR",
  turnaroundDays: 2,
  unitsPerWeek: 10,
  includes: "Quotes with their minute.",
};

test("a rate card is posted, changed and retired, each on record", async () => {
  const freelancer = await makeFreelancer();
  const { rateCardId } = await createRateCard(freelancer, card);
  await updateRateCard(freelancer, { ...card, rateCardId, unitPriceMinor: 5_000 });
  expect(await db.rateCard.findUniqueOrThrow({ where: { id: rateCardId } })).toMatchObject({
    ...card,
    unitPriceMinor: 5_000,
    userId: freelancer.id,
    isActive: true,
  });
  await retireRateCard(freelancer, { rateCardId });
  expect(await db.rateCard.findUniqueOrThrow({ where: { id: rateCardId } })).toMatchObject({
    isActive: false,
  });
  const events = await db.event.findMany({ where: { subjectId: freelancer.id }, orderBy: { id: "asc" } });
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ["profile.rate-card-posted", { rateCardId, unitPriceMinor: 4_500, currency: "EUR", turnaroundDays: 2 }],
    ["profile.rate-card-changed", { rateCardId, unitPriceMinor: 5_000, currency: "EUR", turnaroundDays: 2 }],
    ["profile.rate-card-withdrawn", { rateCardId }],
  ]);
});

test("a retired card stays for the contracts that point to it, and changes no more", async () => {
  const [client, freelancer] = [await makeClient(), await makeFreelancer()];
  await makeProfile(freelancer);
  const { id: rateCardId } = await makeRateCard(freelancer);
  const contract = await db.contract.create({
    data: {
      kind: "booking",
      rateCardId,
      units: 5,
      clientId: client.id,
      freelancerId: freelancer.id,
      title: "Product descriptions",
      tier: "commodity",
      family: "writing",
      currency: "USD",
      totalMinor: 9_000,
      feeVersion: 1,
    },
  });
  await retireRateCard(freelancer, { rateCardId });
  expect(await db.contract.findUniqueOrThrow({ where: { id: contract.id } })).toMatchObject({ rateCardId });
  await expect(updateRateCard(freelancer, { ...card, rateCardId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(retireRateCard(freelancer, { rateCardId })).rejects.toMatchObject({ code: "conflict" });
});

test("retired twice at once, it is retired once", async () => {
  const freelancer = await makeFreelancer();
  const { rateCardId } = await createRateCard(freelancer, card);
  const answers = await Promise.allSettled([1, 2].map(() => retireRateCard(freelancer, { rateCardId })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const withdrawn = { type: "profile.rate-card-withdrawn", subjectId: freelancer.id };
  expect(await db.event.count({ where: withdrawn })).toBe(1);
});

test("somebody else's card is not there", async () => {
  const [owner, stranger] = [await makeFreelancer(), await makeFreelancer()];
  const { rateCardId } = await createRateCard(owner, card);
  const changed = { ...card, rateCardId, unitPriceMinor: 1 };
  await expect(updateRateCard(stranger, changed)).rejects.toMatchObject({ code: "not-found" });
  await expect(retireRateCard(stranger, { rateCardId })).rejects.toMatchObject({ code: "not-found" });
  expect(await db.rateCard.findUniqueOrThrow({ where: { id: rateCardId } })).toMatchObject({
    unitPriceMinor: 4_500,
    isActive: true,
  });
});

test("clients and suspended people post nothing, and nobody posts contact details", async () => {
  await expect(createRateCard(await makeClient(), card)).rejects.toMatchObject({ code: "forbidden" });
  await expect(createRateCard(await makeSuspended(), card)).rejects.toMatchObject({
    key: "errors.suspended",
  });
  const freelancer = await makeFreelancer();
  const includes = "Questions to telegram: @robin_vale";
  await expect(createRateCard(freelancer, { ...card, includes })).rejects.toMatchObject({
    field: "includes",
  });
  const { rateCardId } = await createRateCard(freelancer, card);
  const title = "Summaries, robin@vale-texts.org";
  await expect(updateRateCard(freelancer, { ...card, rateCardId, title })).rejects.toMatchObject({
    field: "title",
  });
});

test("the last place goes to one of two cards posted at once, and a retired card frees it", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer);
  for (let made = 1; made < mostRateCards; made++) await makeRateCard(freelancer);
  const answers = await Promise.allSettled([1, 2].map(() => createRateCard(freelancer, card)));
  expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { key: "profiles.errors.tooManyRateCards", params: { most: mostRateCards } },
  });
  const standing = { userId: freelancer.id, isActive: true };
  expect(await db.rateCard.count({ where: standing })).toBe(mostRateCards);
  const { id } = await db.rateCard.findFirstOrThrow({ where: standing });
  await retireRateCard(freelancer, { rateCardId: id });
  await createRateCard(freelancer, card);
});

test("a card can be booked only while it stands on a visible profile that practises commodity work", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer);
  const { id } = await makeRateCard(freelancer);
  expect(await getBookableRateCardOrThrow(id)).toMatchObject({
    id,
    userId: freelancer.id,
    unitPriceMinor: 1_800,
  });

  const gone = { code: "not-found" };
  const profile = { where: { userId: freelancer.id } };
  const hiddenFor = async (data: object, back: object) => {
    await db.freelancerProfile.update({ ...profile, data });
    await expect(getBookableRateCardOrThrow(id)).rejects.toMatchObject(gone);
    await db.freelancerProfile.update({ ...profile, data: back });
  };
  await hiddenFor({ publishedAt: null }, { publishedAt: new Date() });
  await hiddenFor({ practisesCommodity: false }, { practisesCommodity: true });
  await hiddenFor(
    { user: { update: { suspendedAt: new Date() } } },
    { user: { update: { suspendedAt: null } } },
  );
  await retireRateCard(freelancer, { rateCardId: id });
  await expect(getBookableRateCardOrThrow(id)).rejects.toMatchObject(gone);
  await expect(getBookableRateCardOrThrow("no id")).rejects.toMatchObject(gone);
});
