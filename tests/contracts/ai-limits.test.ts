import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { bookRateCard } from "@/lib/contracts/book-rate-card";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { hashScope } from "@/lib/contracts/hash-scope";
import { makeOffer } from "@/lib/contracts/make-offer";
import { getOfferOrThrow } from "@/lib/contracts/offer-queries";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { renewContract } from "@/lib/contracts/renew-contract";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import { ScopeContent } from "@/lib/contracts/scope";
import { scopeOfOffer } from "@/lib/contracts/scope-of-offer";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { tellChange } from "@/lib/contracts/told-change";
import { db } from "@/lib/db";
import { contentFor, deliver, eventsOf } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeRateCard } from "@/tests/support/profiles";
import { makePublishedFreelancer, makePublishedListing, makeSentProposal } from "@/tests/support/proposals";

const terms = (overrides: object = {}) =>
  OfferTerms.parse({
    kind: "milestones",
    title: "A tone for the help pages",
    tier: "judgment",
    family: "writing",
    currency: "EUR",
    aiPolicy: "disclosed",
    unknowns: ["Who decides"],
    milestones: [{ title: "The guide", criteria: ["Two pages at most"], priceMinor: 90_000, days: 3 }],
    ...overrides,
  });

/**
 * Agreed at a fixed time with fixed ids: whatever changes its hash changes the hash of every scope there is. Those of then
 * took every unknown in the terms for the freelancer's.
 */
function fixedScope(overrides: object = {}) {
  let made = 0;
  const scope = scopeOfOffer({
    contractId: "contract",
    parties: { clientId: "client", freelancerId: "freelancer", organisationId: null },
    terms: terms(overrides),
    at: new Date("2026-03-01T00:00:00Z"),
    newId: () => `m${++made}`,
  });
  return { ...scope, unknowns: scope.unknowns.map((each) => ({ ...each, namedBy: "freelancer" as const })) };
}

test("a scope without limits hashes as it did before there were any; one with limits hashes otherwise", () => {
  const before = "4b46883ff23a529cd14904e2f6348a658d3fde609493d20e642bf4d9d1047ff1";
  expect(hashScope(ScopeContent.parse(fixedScope()))).toBe(before);
  expect(hashScope(ScopeContent.parse(fixedScope({ aiLimits: {} })))).toBe(before);
  const limited = ScopeContent.parse(fixedScope({ aiLimits: { checking: "human" } }));
  expect(limited.aiLimits).toEqual({ checking: "human" });
  expect(hashScope(limited)).not.toBe(before);
});

test("limits beside a ban on AI are refused by the terms and by the scope, and so are empty ones in a scope", () => {
  const contradiction = { aiPolicy: "forbidden", aiLimits: { checking: "human" } };
  expect(OfferTerms.safeParse({ ...terms(), ...contradiction }).error?.issues[0]).toMatchObject({
    path: ["aiLimits"],
    message: "offers.errors.limitsForbidden",
  });
  expect(ScopeContent.safeParse({ ...fixedScope(), ...contradiction }).success).toBe(false);
  expect(ScopeContent.safeParse({ ...fixedScope(), aiLimits: {} }).success).toBe(false);
});

test("the limits of a listing are frozen when a proposal is accepted, and recorded", async () => {
  const { client, proposalId } = await makeSentProposal({ aiLimits: { checking: "human" } });
  const { contractId } = await acceptProposal(client, { proposalId, othersReason: "other-chosen" });
  const { scope, isScopeIntact } = await getContractOrThrow(client, contractId);
  expect(scope).toMatchObject({ aiPolicy: "disclosed", aiLimits: { checking: "human" } });
  expect(isScopeIntact).toBe(true);
  const snapshot = (await eventsOf(contractId)).find(({ type }) => type === "scope.snapshot");
  expect(snapshot?.data).toMatchObject({ aiPolicy: "disclosed", aiLimits: { checking: "human" } });
});

test("a booking takes the limits of the listing its package belongs to", async () => {
  const client = await makeClient();
  const card = await makeRateCard(await makePublishedFreelancer(), {
    unitPriceMinor: 1_800,
    unitsPerWeek: 10,
  });
  const listing = await makePublishedListing(client, {
    tiers: ["commodity"],
    aiPolicy: "allowed",
    aiLimits: { generation: "assisted" },
  });
  const booking = {
    rateCardId: card.id,
    units: 1,
    sampleFirst: false,
    aiPolicy: "disclosed" as const,
    note: "",
    shownTotalMinor: 1_800,
  };
  const [filling, alone] = [randomUUID(), randomUUID()];
  await bookRateCard(client, { ...booking, contractId: filling, packageId: listing.packages[0]?.id });
  await bookRateCard(client, { ...booking, contractId: alone });
  expect((await getContractOrThrow(client, filling)).scope).toMatchObject({
    aiPolicy: "allowed",
    aiLimits: { generation: "assisted" },
  });
  expect((await getContractOrThrow(client, alone)).scope).not.toHaveProperty("aiLimits");
});

async function makeOpenOffer(overrides: object) {
  const client = await makeClient();
  const freelancer = await makeFreelancer();
  const offerId = randomUUID();
  await makeOffer(client, { offerId, freelancerId: freelancer.id, terms: terms(overrides), days: 7 });
  return { client, freelancer, offerId };
}

test("a counter-offer shows which stage changed, is agreed with it, and renewed with it", async () => {
  const { client, freelancer, offerId } = await makeOpenOffer({ aiLimits: { drafting: "assisted" } });
  const limits = { drafting: "human", checking: "human" };
  await counterOffer(freelancer, { offerId, version: 1, terms: terms({ aiLimits: limits }) });
  const changes = (await getOfferOrThrow(client, offerId)).versions[1]?.changes.map(tellChange);
  expect(changes).toEqual([
    expect.objectContaining({
      key: "aiLimits",
      stage: "drafting",
      as: "aiLevel",
      from: "assisted",
      to: "human",
    }),
    expect.objectContaining({ key: "aiLimits", stage: "checking", as: "aiLevel", from: null, to: "human" }),
  ]);
  await answerOffer(client, { offerId, version: 2, answer: "agree" });
  expect((await getContractOrThrow(client, offerId)).scope?.aiLimits).toEqual(limits);
  const again = randomUUID();
  await renewContract(client, { contractId: offerId, offerId: again });
  expect((await getOfferOrThrow(client, again)).latest.terms.aiLimits).toEqual(limits);
});

test("an offer from before there were limits is read, countered and agreed as one without", async () => {
  const [client, freelancer, offerId] = [await makeClient(), await makeFreelancer(), randomUUID()];
  const { aiLimits: _, ...stored } = terms();
  const at = new Date();
  const version = { number: 1, by: "client", byId: client.id, terms: stored, at } as const;
  await db.offer.create({
    data: {
      id: offerId,
      clientId: client.id,
      freelancerId: freelancer.id,
      turn: "freelancer",
      expiresAt: after(at, day),
      createdAt: at,
      versions: { create: version },
    },
  });
  await counterOffer(freelancer, { offerId, version: 1, terms: terms({ note: "Forty pages." }) });
  const offer = await getOfferOrThrow(client, offerId);
  expect(offer.versions[1]?.changes.map(({ path }) => path)).toEqual(["note"]);
  await answerOffer(client, { offerId, version: 2, answer: "agree" });
  expect((await getContractOrThrow(client, offerId)).scope).not.toHaveProperty("aiLimits");
});

test("more AI than was agreed for a stage is warned about by name, and visible when sent", async () => {
  const { client, freelancer, offerId } = await makeOpenOffer({
    aiPolicy: "allowed",
    aiLimits: { drafting: "human", checking: "assisted" },
  });
  await answerOffer(freelancer, { offerId, version: 1, answer: "agree" });
  const milestone = await db.milestone.findFirstOrThrow({ where: { contractId: offerId } });
  await fundMilestone(client, { milestoneId: milestone.id });
  await startMilestone(freelancer, { milestoneId: milestone.id });
  const whole = contentFor(milestone, freelancer.id);
  const content = { ...whole, aiUse: whole.aiUse.filter(({ stage }) => stage !== "checking") };
  const send = (sendAgainstPolicy: boolean) =>
    submitDelivery(freelancer, { milestoneId: milestone.id, content, sendAgainstPolicy });
  await expect(send(false)).rejects.toMatchObject({
    key: "contracts.errors.againstPolicy",
    field: "sendAgainstPolicy",
    params: { stages: "drafting checking" },
  });
  await send(true);
  const [sent] = (await getRoomOrThrow(client, offerId)).milestones[0]?.deliveries ?? [];
  expect(sent).toMatchObject({ isAgainstAiPolicy: true, state: "submitted" });
});

test("a delivery within the limits is sent without a word", async () => {
  const { client, freelancer, offerId } = await makeOpenOffer({
    aiLimits: { drafting: "assisted", checking: "human" },
  });
  await answerOffer(freelancer, { offerId, version: 1, answer: "agree" });
  const milestone = await db.milestone.findFirstOrThrow({ where: { contractId: offerId } });
  await fundMilestone(client, { milestoneId: milestone.id });
  await startMilestone(freelancer, { milestoneId: milestone.id });
  const { deliveryId } = await deliver(freelancer, milestone);
  expect(await db.delivery.findUniqueOrThrow({ where: { id: deliveryId } })).toMatchObject({
    isAgainstAiPolicy: false,
  });
});
