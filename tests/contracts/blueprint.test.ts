import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { listBlueprint } from "@/lib/contracts/list-blueprint";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { saveBlueprint } from "@/lib/contracts/save-blueprint";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { discardDraft } from "@/lib/listings/discard-draft";
import { textHash } from "@/lib/listings/text-hash";
import { allMet, deliver } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";

const blueprint = {
  title: "Help pages, cut down",
  goals: ["Readers find the one answer they came for."],
  packages: [
    {
      title: "Decide which pages stay",
      text: "Go through all forty pages and decide.",
      tier: "judgment",
      criteria: ["Every page is kept, merged or dropped, with a reason."],
      days: { low: 2, high: 4 },
      lowMinor: 80_000,
      highMinor: 120_000,
      risks: ["Nobody knows which pages are linked."],
    },
    {
      title: "Check each answer for taste",
      text: "Decide for every page whether its tone is right, whether it fits us, and what the reader should feel.",
      tier: "commodity",
      tierReason: "There is a list of forty examples.",
      criteria: ["Each page matches one of the examples."],
      days: { low: 1, high: 2 },
      lowMinor: 30_000,
      highMinor: 40_000,
    },
  ],
  risks: ["The new help may be late."],
  acceptanceTests: ["A reader finds an answer in one minute."],
};

test("a blueprint is written, delivered only when complete, and becomes one draft of the client's", async () => {
  const [client, freelancer, contractId] = [await makeClient(), await makeFreelancer(), randomUUID()];
  const terms = OfferTerms.parse({
    kind: "blueprint",
    title: "A blueprint for the help pages",
    tier: "judgment",
    family: "writing",
    currency: "EUR",
    aiPolicy: "allowed",
    aiLimits: { ideation: "human", checking: "assisted" },
    milestones: [{ title: "The scope", criteria: ["It can be posted"], priceMinor: 30_000, days: 3 }],
  });
  await makeOffer(client, { offerId: contractId, freelancerId: freelancer.id, terms, days: 7 });
  await answerOffer(freelancer, { offerId: contractId, version: 1, answer: "agree" });
  const milestone = await db.milestone.findFirstOrThrow({ where: { contractId } });
  const save = (revision: number, content: Record<string, unknown>) =>
    saveBlueprint(freelancer, { contractId, revision, content });
  await expect(save(0, {})).rejects.toMatchObject({ code: "conflict" });
  await fundMilestone(client, { milestoneId: milestone.id });
  await startMilestone(freelancer, { milestoneId: milestone.id });
  await save(0, { title: "Help" });
  await expect(save(0, blueprint)).rejects.toMatchObject({ key: "contracts.errors.newerDraft" });
  await expect(deliver(freelancer, milestone)).rejects.toMatchObject({
    key: "contracts.errors.blueprintIncomplete",
  });
  await save(1, blueprint);
  await expect(listBlueprint(client, { contractId })).rejects.toMatchObject({ code: "conflict" });
  const { deliveryId } = await deliver(freelancer, milestone);
  await answerDelivery(client, { deliveryId, verdicts: allMet(milestone) });
  await expect(listBlueprint(freelancer, { contractId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(listBlueprint(await makeClient(), { contractId })).rejects.toMatchObject({
    code: "not-found",
  });
  const [one, two] = await Promise.all([
    listBlueprint(client, { contractId }),
    listBlueprint(client, { contractId }),
  ]);
  expect(one).toEqual(two);
  const listing = await db.listing.findUniqueOrThrow({
    where: { id: one.listingId },
    include: { packages: { orderBy: { position: "asc" }, include: { tierDecisions: true } } },
  });
  expect(listing).toMatchObject({
    clientId: client.id,
    state: "draft",
    family: "writing",
    budgetMinMinor: 110_000,
    budgetMaxMinor: 160_000,
    splitOfHash: textHash(listing),
    aiPolicy: "allowed",
    aiLimits: { ideation: "human", checking: "assisted" },
  });
  expect(listing.packages).toMatchObject([
    {
      title: "Decide which pages stay",
      tier: "judgment",
      criteria: ["Every page is kept, merged or dropped, with a reason."],
      budgetMinor: 120_000,
      unknowns: [{ text: "Nobody knows which pages are linked." }, { text: "The new help may be late." }],
    },
    { title: "Check each answer for taste", tier: "commodity", budgetMinor: 40_000 },
  ]);
  // Where the model reads the words otherwise, the scope holds and the decision is the client's, with its reason.
  for (const part of listing.packages)
    expect(part.tierDecisions.map(({ toTier, by, decidedById }) => ({ toTier, by, decidedById }))).toEqual(
      part.tier === part.modelTier ? [] : [{ toTier: part.tier, by: "client", decidedById: client.id }],
    );
  expect(await eventTypesOf(one.listingId)).toEqual(
    expect.arrayContaining(["listing.drafted", "listing.split", "listing.tier-overruled"]),
  );
  await discardDraft(client, { listingId: one.listingId });
  const again = await listBlueprint(client, { contractId });
  expect(again.listingId).not.toBe(one.listingId);
  expect(await db.listing.count({ where: { clientId: client.id } })).toBe(1);
});

const eventTypesOf = async (subjectId: string) =>
  (await db.event.findMany({ where: { subjectId }, select: { type: true } })).map(({ type }) => type);
