import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { bookRateCard } from "@/lib/contracts/book-rate-card";
import type { BookRateCard } from "@/lib/contracts/schemas";
import { db } from "@/lib/db";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeRateCard } from "@/tests/support/profiles";
import { makePublishedFreelancer, makePublishedListing, proposalFor } from "@/tests/support/proposals";

async function makeCard(fields: Parameters<typeof makeRateCard>[1] = {}) {
  const freelancer = await makePublishedFreelancer();
  const card = await makeRateCard(freelancer, { unitPriceMinor: 1_800, unitsPerWeek: 10, ...fields });
  const booking = (overrides: Partial<BookRateCard> = {}): BookRateCard => ({
    contractId: randomUUID(),
    rateCardId: card.id,
    units: 4,
    sampleFirst: false,
    aiPolicy: "allowed",
    note: "",
    shownTotalMinor: (overrides.units ?? 4) * 1_800,
    ...overrides,
  });
  return { freelancer, card, booking };
}

test("a booking fills the package at the card's price and tells everybody concerned", async () => {
  const client = await makeClient();
  const { freelancer, booking } = await makeCard();
  const listing = await makePublishedListing(client, { tiers: ["commodity"], aiPolicy: "forbidden" });
  const waiting = await makePublishedFreelancer();
  await sendProposal(waiting, proposalFor(listing));
  const packageId = listing.packages[0]?.id;
  const { contractId } = await bookRateCard(client, booking({ packageId, sampleFirst: true }));

  const contract = await db.contract.findUniqueOrThrow({
    where: { id: contractId },
    include: { milestones: { orderBy: { position: "asc" } }, snapshot: true },
  });
  expect(contract).toMatchObject({
    kind: "booking",
    state: "agreed",
    units: 4,
    totalMinor: 7_200,
    currency: "USD",
    tier: "commodity",
    freelancerId: freelancer.id,
    listingId: listing.id,
  });
  expect(contract.milestones.map(({ priceMinor }) => priceMinor)).toEqual([1_800, 5_400]);
  expect(contract.milestones[0]?.criteria).toEqual(listing.packages[0]?.criteria);
  expect(contract.snapshot?.content).toMatchObject({ aiPolicy: "forbidden", rateCard: { units: 4 } });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "filled",
  });
  expect(await db.proposal.findFirstOrThrow({ where: { freelancerId: waiting.id } })).toMatchObject({
    state: "declined",
    declineReason: "other-chosen",
  });
  expect(await db.notice.count({ where: { userId: freelancer.id, kind: "contracts.notices.booked" } })).toBe(
    1,
  );
});

test("the same form sent three times books once; two forms for one package book once", async () => {
  const client = await makeClient();
  const { booking } = await makeCard();
  const form = booking();
  const same = await Promise.allSettled([1, 2, 3].map(() => bookRateCard(client, form)));
  expect(same.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(same.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });

  const listing = await makePublishedListing(client, { tiers: ["commodity"] });
  const packageId = listing.packages[0]?.id;
  const { booking: another } = await makeCard();
  const race = await Promise.allSettled([
    bookRateCard(client, booking({ packageId, units: 1 })),
    bookRateCard(client, another({ packageId, units: 1 })),
  ]);
  expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.contract.count({ where: { listingId: listing.id } })).toBe(1);
});

test("a card is booked for eight weeks at most, also when two book the last units at once", async () => {
  const { booking, card } = await makeCard();
  const [one, two] = await Promise.all([makeClient(), makeClient()]);
  await expect(bookRateCard(one, booking({ units: 81 }))).rejects.toMatchObject({
    key: "contracts.errors.tooMany",
  });
  await bookRateCard(one, booking({ units: 70 }));
  const race = await Promise.allSettled([
    bookRateCard(one, booking({ units: 10 })),
    bookRateCard(two, booking({ units: 10 })),
  ]);
  expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(race.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { key: "contracts.errors.fullyBooked", field: "units" },
  });
  const { _sum } = await db.contract.aggregate({ where: { rateCardId: card.id }, _sum: { units: true } });
  expect(_sum.units).toBe(80);
});

test("a price that moved, an absent person, one's own card and a retired card book nothing", async () => {
  const client = await makeClient();
  const { booking, card, freelancer } = await makeCard();
  await expect(bookRateCard(client, booking({ shownTotalMinor: 1 }))).rejects.toMatchObject({
    key: "contracts.errors.priceMoved",
  });
  await expect(bookRateCard(freelancer, booking())).rejects.toMatchObject({
    key: "contracts.errors.ownCard",
  });
  await expect(bookRateCard(await makeSuspended(), booking())).rejects.toMatchObject({ code: "forbidden" });
  await db.freelancerProfile.update({ where: { userId: freelancer.id }, data: { isAvailable: false } });
  await expect(bookRateCard(client, booking())).rejects.toMatchObject({
    key: "contracts.errors.unavailable",
  });
  await db.rateCard.update({ where: { id: card.id }, data: { isActive: false } });
  await expect(bookRateCard(client, booking())).rejects.toMatchObject({ code: "not-found" });
  expect(await db.contract.count({ where: { rateCardId: card.id } })).toBe(0);
});

test("somebody else's package is not found, a judgment package is not booked", async () => {
  const client = await makeClient();
  const { booking } = await makeCard();
  const foreign = await makePublishedListing(await makeClient(), { tiers: ["commodity"] });
  const own = await makePublishedListing(client, { tiers: ["judgment"] });
  await expect(bookRateCard(client, booking({ packageId: foreign.packages[0]?.id }))).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(bookRateCard(client, booking({ packageId: own.packages[0]?.id }))).rejects.toMatchObject({
    key: "contracts.errors.notCommodity",
  });
});
