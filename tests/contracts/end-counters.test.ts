import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { bookRateCard } from "@/lib/contracts/book-rate-card";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { declineProposal } from "@/lib/contracts/decline-proposal";
import { declineWaiting } from "@/lib/contracts/decline-waiting";
import { withdrawOffer } from "@/lib/contracts/withdraw-offer";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { Refusal } from "@/lib/errors";
import { closeListing } from "@/lib/listings/close-listing";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import { takeDownListing } from "@/lib/moderation/take-down-listing";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { eventsOf } from "@/tests/support/contracts";
import { counterCheaper, makeCountered } from "@/tests/support/counters";
import { makeAdmin, makeClient, makeFreelancer } from "@/tests/support/people";
import { makeRateCard } from "@/tests/support/profiles";
import { makePublishedFreelancer, makePublishedListing, proposalFor } from "@/tests/support/proposals";

type Countered = Awaited<ReturnType<typeof makeCountered>>;

const others = { othersReason: "other-chosen" } as const;
const accept = ({ client, proposalId }: Countered) => acceptProposal(client, { proposalId, ...others });
const agree = ({ freelancer, offerId }: Countered) =>
  answerOffer(freelancer, { offerId, version: 2, answer: "agree" });
const statement = {
  rule: "honest-brief",
  facts: "It promises pay that it does not name.",
  evidence: "The second sentence of the listing.",
} as const;
const takeDown = async ({ listing }: Countered) =>
  takeDownListing(await makeAdmin(), { listingId: listing.id, ...statement });

async function reportAndDecide({ listing }: Countered) {
  const { caseId } = await openCase(await makeFreelancer(), {
    ...{ subjectType: "listing", subjectId: listing.id },
    ...{ reason: "misleading", text: "The pay it promises is nowhere to be found." },
  });
  await decideCase(await makeAdmin(), { caseId, outcome: "unpublished", duration: "", ...statement });
}

async function acceptAnother({ client, listing }: Countered) {
  const { proposalId } = await sendProposal(await makePublishedFreelancer("Bo"), proposalFor(listing));
  await openReasoning(client, { proposalId });
  await acceptProposal(client, { proposalId, ...others });
}

async function book({ client, listing }: Countered) {
  const card = await makeRateCard(await makePublishedFreelancer("Cy"), { unitPriceMinor: 1_800 });
  await bookRateCard(client, {
    ...{ contractId: randomUUID(), rateCardId: card.id, packageId: listing.packages[0]?.id, units: 4 },
    ...{ sampleFirst: false, aiPolicy: "disclosed", note: "", shownTotalMinor: 7_200 },
  });
}

test("whatever decides the proposal ends its counter, and the other side is told why", async () => {
  const ways: [string, string[], (made: Countered) => Promise<unknown>][] = [
    ["accepted", ["freelancer"], accept],
    ["withdrawn", ["client"], ({ freelancer, proposalId }) => withdrawProposal(freelancer, { proposalId })],
    [
      "declined",
      ["freelancer"],
      ({ client, proposalId }) => declineProposal(client, { proposalId, reason: "price" }),
    ],
    [
      "declined",
      ["freelancer"],
      ({ client, listing }) => declineWaiting(client, { listingId: listing.id, reason: "not-hiring" }),
    ],
    ["declined", ["freelancer"], acceptAnother],
    ["declined", ["freelancer"], book],
    ["closed", ["client", "freelancer"], takeDown],
    ["closed", ["client", "freelancer"], reportAndDecide],
  ];
  for (const [because, told, decide] of ways) {
    await db.rateLimit.deleteMany();
    const made = await makeCountered(decide === book ? { tiers: ["commodity"] } : {});
    const { client, freelancer, offerId } = made;
    await decide(made);
    expect(await db.offer.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({
      ...{ state: "withdrawn", contractId: null },
    });
    expect((await eventsOf(offerId)).at(-1)).toMatchObject({
      type: "contract.offer-ended",
      data: { because },
    });
    const notices = await db.notice.findMany({
      where: { href: `/offers/${offerId}`, kind: "contracts.notices.counterEnded" },
    });
    const people = { client: client.id, freelancer: freelancer.id };
    const heard = Object.entries(people).filter(([, id]) => notices.some(({ userId }) => userId === id));
    expect(
      heard.map(([side]) => side),
      because,
    ).toEqual(told);
    expect(notices[0]?.params).toMatchObject({ because });
    expect(await db.deadline.count({ where: { subjectId: offerId, state: "open" } })).toBe(0);
    await expect(agree(made)).rejects.toMatchObject({
      ...{ key: "contracts.errors.offerIs", params: { state: "withdrawn" } },
    });
    await expect(counterOffer(freelancer, { offerId, version: 2, terms: made.terms })).rejects.toMatchObject({
      code: "conflict",
    });
  }
}, 120_000);

test("accepted as it stood, the proposal's own terms are the contract", async () => {
  const made = await makeCountered();
  const { contractId } = await accept(made);
  expect(contractId).not.toBe(made.offerId);
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    totalMinor: 120_000,
  });
});

test("a counter for another package of the listing goes on", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { tiers: ["judgment", "commodity"] });
  const [freelancer, other] = [await makePublishedFreelancer("Ana"), await makePublishedFreelancer("Bo")];
  const [judgment = "", commodity = ""] = listing.packages.map(({ id }) => id);
  const { proposalId } = await sendProposal(freelancer, proposalFor(listing, { packageIds: [judgment] }));
  const next = await sendProposal(other, proposalFor(listing, { packageIds: [commodity] }));
  await openReasoning(client, { proposalId });
  const { offerId } = await counterCheaper(client, proposalId);
  await acceptProposal(client, { ...next, ...others });
  expect(await db.offer.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({ state: "open" });
  await answerOffer(freelancer, { offerId, version: 2, answer: "agree" });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "filled",
  });
});

test("agreeing declines the others who counted on the same package, and ends their counters", async () => {
  const one = await makeCountered();
  const { client, listing } = one;
  const bo = await makePublishedFreelancer("Bo");
  const { proposalId } = await sendProposal(bo, proposalFor(listing));
  await openReasoning(client, { proposalId });
  const other = await counterCheaper(client, proposalId);
  await agree(one);
  expect(await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    ...{ state: "declined", declineReason: "other-chosen" },
  });
  expect(await db.offer.findUniqueOrThrow({ where: { id: other.offerId } })).toMatchObject({
    state: "withdrawn",
  });
});

test("of every two who decide in the same moment one does, and the other reads what became of it", async () => {
  const acts: Record<string, (made: Countered) => Promise<unknown>> = {
    accept,
    agree,
    acceptAnother,
    takeDown,
    withdraw: ({ freelancer, proposalId }) => withdrawProposal(freelancer, { proposalId }),
    decline: ({ client, proposalId }) => declineProposal(client, { proposalId, reason: "price" }),
    declineOffer: ({ freelancer, offerId }) =>
      answerOffer(freelancer, { offerId, version: 2, answer: "decline" }),
    withdrawOffer: ({ client, offerId }) => withdrawOffer(client, { offerId }),
    counter: ({ freelancer, offerId, terms }) =>
      counterOffer(freelancer, { offerId, version: 2, terms: { ...terms, note: "Half." } }),
    clock: () => runDueDeadlines(contractDeadlines, after(new Date(), 7.5 * day)),
  };
  const names = Object.keys(acts);
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((two) => [one, two] as const));
  for (const [one, two] of pairs) {
    await db.rateLimit.deleteMany();
    const made = await makeCountered();
    const results = await Promise.allSettled([acts[one]?.(made), acts[two]?.(made)]);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason, `${one}, ${two}`).toBeInstanceOf(Refusal);
    const offer = await db.offer.findUniqueOrThrow({
      where: { id: made.offerId },
      include: { proposal: { include: { contract: true } } },
    });
    const { proposal } = offer;
    const pair = `${one}, ${two}: ${proposal?.state}, ${offer.state}`;
    expect(
      results.some(({ status }) => status === "fulfilled"),
      pair,
    ).toBe(true);
    const packages = { packages: { some: { packageId: made.listing.packages[0]?.id ?? "" } } };
    expect(await db.contract.count({ where: packages }), pair).toBeLessThanOrEqual(1);
    expect(offer.contractId, pair).toBe(offer.state === "agreed" ? made.offerId : null);
    expect(proposal?.contract !== null, pair).toBe(proposal?.state === "accepted");
    if (offer.state === "agreed") expect(proposal?.contract?.id, pair).toBe(made.offerId);
    if (offer.state === "open") expect(proposal?.state, pair).toBe("sent");
  }
}, 240_000);

test("the client closes the listing after answering everybody", async () => {
  const { client, listing, offerId } = await makeCountered();
  const close = () => closeListing(client, { listingId: listing.id, reason: "no-hire" });
  await expect(close()).rejects.toMatchObject({ key: "briefs.errors.proposalsWaiting" });
  await declineWaiting(client, { listingId: listing.id, reason: "not-hiring" });
  await close();
  expect(await db.offer.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({ state: "withdrawn" });
});
