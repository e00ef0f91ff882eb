import { createHash, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { canonicalJson, type Json } from "@/lib/contracts/canonical-json";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { counterProposal } from "@/lib/contracts/counter-proposal";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { getCounterForm, getOfferOrThrow, listOpenOffers } from "@/lib/contracts/offer-queries";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { withdrawOffer } from "@/lib/contracts/withdraw-offer";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { offerTurns } from "@/lib/insights/offer-turns";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { getProposalOrThrow } from "@/lib/proposals/queries";
import { reopenProposal } from "@/lib/proposals/reopen-proposal";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { eventsOf } from "@/tests/support/contracts";
import { cheaper, makeCountered } from "@/tests/support/counters";
import { makeClient, makePerson } from "@/tests/support/people";
import {
  makePublishedFreelancer,
  makePublishedListing,
  makeSentProposal,
  proposalFor,
} from "@/tests/support/proposals";

test("the client's terms follow what was proposed, as a difference, and it is the freelancer's turn", async () => {
  const { client, freelancer, listing, proposalId, offerId } = await makeCountered();
  const offer = await getOfferOrThrow(freelancer, offerId);
  expect(offer).toMatchObject({
    ...{ state: "open", isMyTurn: true, version: 2, proposalId, listingId: listing.id },
    proposal: { id: proposalId, state: "sent", listing: { title: listing.title } },
  });
  expect(offer.versions.map(({ by, byId }) => [by, byId])).toEqual([
    ["freelancer", freelancer.id],
    ["client", client.id],
  ]);
  expect(offer.versions[0]?.terms).toMatchObject({
    ...{ title: listing.title, tier: "judgment", family: "writing", skills: ["copywriting"] },
    ...{ currency: "EUR", aiPolicy: "disclosed", unknowns: ["which of them stay"], note: "" },
    milestones: proposalFor(listing).milestones,
  });
  expect(offer.latest.changes).toEqual([
    { path: "milestones.1.priceMinor", from: 80_000, to: 70_000 },
    { path: "milestones.1.days", from: 9, to: 7 },
  ]);
  expect(offer.expiresAt.getTime() - offer.createdAt.getTime()).toBe(7 * day);
  expect(await offerTurns(freelancer, "freelancer")).toMatchObject([
    { kind: "answer-offer", title: listing.title, href: `/offers/${offerId}` },
  ]);
  expect(await offerTurns(client, "client")).toEqual([]);
  for (const viewer of [client, freelancer])
    expect((await getProposalOrThrow(viewer, proposalId)).counter).toMatchObject({
      ...{ id: offerId, turn: "freelancer" },
    });
  expect(await db.notice.findMany({ where: { kind: "contracts.notices.proposalCountered" } })).toMatchObject([
    { userId: freelancer.id, href: `/offers/${offerId}` },
  ]);
  expect(
    await db.event.findFirstOrThrow({ where: { type: "proposal.countered", subjectId: proposalId } }),
  ).toMatchObject({ actorId: client.id, data: { offerId } });
});

test("what the listing says stays, whatever the form sends", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const { terms } = await getCounterForm(client, proposalId);
  const other: OfferTerms = {
    ...{ ...terms, kind: "trial", title: "Another title", tier: "commodity", family: "design" },
    ...{ skills: [], currency: "USD", note: "Two pages fewer." },
  };
  const offerId = randomUUID();
  await counterProposal(client, { proposalId, offerId, terms: other });
  const kept = { kind: "milestones", title: listing.title, tier: "judgment", family: "writing" };
  expect((await getOfferOrThrow(client, offerId)).latest).toMatchObject({
    terms: { ...kept, currency: "EUR", skills: ["copywriting"], note: "Two pages fewer." },
    changes: [{ path: "note" }],
  });
  await counterOffer(freelancer, { offerId, version: 2, terms: { ...other, note: "One page fewer." } });
  expect((await getOfferOrThrow(client, offerId)).latest).toMatchObject({
    terms: kept,
    changes: [{ path: "note" }],
  });
});

test("agreed terms become the contract that accepting makes: packages, reasoning, unknowns, and one hash", async () => {
  const { client, freelancer, listing, proposalId, offerId, terms } = await makeCountered();
  const agreed: OfferTerms = {
    ...{ ...terms, note: "The archive is left out.", aiPolicy: "allowed", aiLimits: { drafting: "human" } },
    unknowns: ["How many pages the archive has"],
  };
  await counterOffer(freelancer, { offerId, version: 2, terms: agreed });
  const answer = { offerId, version: 3, answer: "agree" } as const;
  const both = await Promise.allSettled([answerOffer(client, answer), answerOffer(client, answer)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const contract = await db.contract.findUniqueOrThrow({
    where: { id: offerId },
    include: { milestones: { orderBy: { position: "asc" } }, snapshot: true, packages: true },
  });
  expect(contract).toMatchObject({
    ...{ kind: "milestones", state: "agreed", clientId: client.id, freelancerId: freelancer.id },
    ...{ proposalId, listingId: listing.id, tier: "judgment", family: "writing", skills: ["copywriting"] },
    ...{ totalMinor: 110_000, currency: "EUR" },
  });
  expect(contract.milestones.map(({ priceMinor, days }) => [priceMinor, days])).toEqual([
    [40_000, 3],
    [70_000, 7],
  ]);
  expect(contract.packages.map(({ packageId }) => packageId)).toEqual(listing.packages.map(({ id }) => id));
  const stored = contract.snapshot?.content as Json;
  expect(createHash("sha256").update(canonicalJson(stored)).digest("hex")).toBe(contract.snapshot?.hash);
  const { restatedGoal, riskiestAssumption } = proposalFor(listing);
  expect(stored).toMatchObject({
    ...{
      title: listing.title,
      note: "The archive is left out.",
      estimate: { amountMinor: 110_000, days: 10 },
    },
    ...{ listing: { id: listing.id }, aiPolicy: "allowed", aiLimits: { drafting: "human" } },
    packages: [{ id: listing.packages[0]?.id, sentences: [{}] }],
    reasoning: { restatedGoal, riskiestAssumption },
    unknowns: [{ text: "How many pages the archive has" }, { text: riskiestAssumption }],
  });
  expect((await eventsOf(offerId)).map(({ type }) => type)).toEqual([
    ...["contract.countered", "contract.countered", "contract.agreed", "scope.snapshot"],
  ]);
  expect(await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    state: "accepted",
  });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "filled",
  });
  expect(await db.event.count({ where: { type: "proposal.accepted", subjectId: proposalId } })).toBe(1);
});

test("nobody agrees with a client who has been suspended since", async () => {
  const { client, freelancer, offerId } = await makeCountered();
  await db.user.update({ where: { id: client.id }, data: { suspendedAt: new Date() } });
  await expect(answerOffer(freelancer, { offerId, version: 2, answer: "agree" })).rejects.toMatchObject({
    key: "contracts.errors.clientSuspended",
  });
  expect(await db.offer.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({ state: "open" });
});

test("unknowns of the brief keep their names where they stay", async () => {
  const { freelancer, listing, offerId } = await makeCountered();
  await answerOffer(freelancer, { offerId, version: 2, answer: "agree" });
  const { content } = await db.scopeSnapshot.findUniqueOrThrow({ where: { contractId: offerId } });
  expect((content as { unknowns: object[] }).unknowns).toMatchObject([
    { id: `${listing.packages[0]?.id}:u1`, text: "which of them stay", namedBy: "brief" },
    { namedBy: "freelancer" },
  ]);
});

test("nothing changed, folded reasoning, a closed listing and a decided proposal are refused, each with its word", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const { terms } = await getCounterForm(client, proposalId);
  const attempt = (typed: OfferTerms) =>
    counterProposal(client, { proposalId, offerId: randomUUID(), terms: typed });
  await expect(attempt(terms)).rejects.toMatchObject({ key: "contracts.errors.sameAsProposed" });
  const outside = { ...cheaper(terms), note: "Write to me on WhatsApp: +49 151 23456789." };
  await expect(attempt(outside)).rejects.toMatchObject({ code: "invalid", field: "note" });
  await db.proposal.update({ where: { id: proposalId }, data: { reasoningOpenedAt: null } });
  await expect(attempt(cheaper(terms))).rejects.toMatchObject({ key: "contracts.errors.reasoningFirst" });
  expect((await getCounterForm(client, proposalId)).isOpen).toBe(false);
  await openReasoning(client, { proposalId });
  await db.listing.update({ where: { id: listing.id }, data: { state: "unpublished" } });
  await expect(attempt(cheaper(terms))).rejects.toMatchObject({ key: "briefs.errors.notOpen" });
  await db.listing.update({ where: { id: listing.id }, data: { state: "published" } });
  await db.user.update({ where: { id: freelancer.id }, data: { suspendedAt: new Date() } });
  await expect(attempt(cheaper(terms))).rejects.toMatchObject({
    key: "contracts.errors.freelancerSuspended",
  });
  await db.user.update({ where: { id: freelancer.id }, data: { suspendedAt: null } });
  await acceptProposal(client, { proposalId, othersReason: "other-chosen" });
  await expect(attempt(cheaper(terms))).rejects.toMatchObject({ key: "proposals.errors.alreadyDecided" });
  expect(await db.offer.count({ where: { proposalId } })).toBe(0);
});

test("the freelancer, a stranger, a finance seat and somebody suspended counter nothing", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const { terms } = await getCounterForm(client, proposalId);
  const attempt = (viewer: Viewer) =>
    counterProposal(viewer, { proposalId, offerId: randomUUID(), terms: cheaper(terms) });
  await expect(attempt(freelancer)).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt(await makeClient())).rejects.toMatchObject({ code: "not-found" });
  await expect(getCounterForm(freelancer, proposalId)).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt({ ...client, suspendedReason: "Spam." })).rejects.toMatchObject({ code: "forbidden" });
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: organisation.id } });
  const seat = { organisationId: organisation.id, name: organisation.name };
  const finance = await makePerson({ seats: [{ ...seat, role: "finance" }] });
  await expect(getCounterForm(finance, proposalId)).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt(finance)).rejects.toMatchObject({ code: "forbidden" });
  const member = await makeClient({ seats: [{ ...seat, role: "member" }] });
  const { offerId } = await attempt(member);
  await counterOffer(freelancer, { offerId, version: 2, terms });
  const answer = { offerId, version: 3, answer: "agree" } as const;
  // Who has left the organisation hires for it no more, though the offer was theirs.
  await expect(answerOffer({ ...member, seats: [] }, answer)).rejects.toMatchObject({ code: "forbidden" });
  await expect(answerOffer(finance, answer)).rejects.toMatchObject({ code: "forbidden" });
  await answerOffer(member, answer);
  expect(await db.contract.count({ where: { proposalId } })).toBe(1);
});

test("countered twice at once, the second is led to the first; when that is over, it can be countered again", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const { terms } = await getCounterForm(client, proposalId);
  const counter = (offerId: string = randomUUID()) =>
    counterProposal(client, { proposalId, offerId, terms: cheaper(terms) });
  const results = await Promise.allSettled([counter(), counter()]);
  const [made] = await db.offer.findMany({ where: { proposalId } });
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { key: "contracts.errors.counterOpen" },
  });
  const offerId = made?.id ?? "";
  expect((await getCounterForm(client, proposalId)).openOfferId).toBe(offerId);
  await answerOffer(freelancer, { offerId, version: 2, answer: "decline" });
  await expect(counter(offerId)).rejects.toMatchObject({ key: "contracts.errors.alreadyOffered" });
  const second = await counter();
  await withdrawOffer(client, second);
  const third = await counter();
  await runDueDeadlines(contractDeadlines, after(new Date(), 8 * day));
  expect(await db.offer.findUniqueOrThrow({ where: { id: third.offerId } })).toMatchObject({
    state: "expired",
  });
  expect((await getProposalOrThrow(freelancer, proposalId)).counter).toBeNull();
  expect(await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({ state: "sent" });
  const fourth = await counter();
  await withdrawProposal(freelancer, { proposalId });
  await reopenProposal(freelancer, { proposalId });
  const { revision } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  await sendProposal(freelancer, proposalFor(listing, { revision }));
  await openReasoning(client, { proposalId });
  await counter();
  expect(await listOpenOffers(client)).toHaveLength(1);
  const ended = await db.offer.findUniqueOrThrow({ where: { id: fourth.offerId } });
  expect(ended.state).toBe("withdrawn");
});

test("a proposal with small words and a free part can be countered as it is", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { title: "Logo" });
  const milestones = [
    { title: "A", criteria: ["OK"], priceMinor: 0, days: 1 },
    { title: "B", criteria: ["OK"], priceMinor: 120_000, days: 1 },
  ];
  const freelancer = await makePublishedFreelancer();
  const { proposalId } = await sendProposal(freelancer, proposalFor(listing, { milestones }));
  await openReasoning(client, { proposalId });
  const { terms } = await getCounterForm(client, proposalId);
  const offerId = randomUUID();
  await counterProposal(client, { proposalId, offerId, terms: { ...terms, note: "By Friday." } });
  await answerOffer(freelancer, { offerId, version: 2, answer: "agree" });
  expect(await db.contract.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({
    totalMinor: 120_000,
  });
});
