import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addFile } from "@/lib/contracts/add-file";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { criteriaOf } from "@/lib/contracts/criteria";
import { linkToFile } from "@/lib/contracts/file-queries";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { makeOffer } from "@/lib/contracts/make-offer";
import { offerOversight } from "@/lib/contracts/offer-oversight";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { getOversightOrThrow, oversightReviewsOf } from "@/lib/contracts/oversight-queries";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { reviewDelivery } from "@/lib/contracts/review-delivery";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { allMet, contentFor, eventsOf, makeStarted, type TestMilestone } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";

env.FILES_FOLDER = mkdtempSync(join(tmpdir(), "files-"));
const text = (words: string) => new TextEncoder().encode(words);
const notFound = { code: "not-found" };

/** A contract under way for a listing, and the author of that listing's blueprint. */
async function makeListed() {
  const made = await makeStarted();
  const author = await makeFreelancer();
  const blueprintId = randomUUID();
  const terms = OfferTerms.parse({
    kind: "blueprint",
    title: "A blueprint for the help pages",
    tier: "judgment",
    family: "writing",
    currency: "EUR",
    aiPolicy: "disclosed",
    milestones: [{ title: "The scope", criteria: ["It can be posted"], priceMinor: 30_000, days: 3 }],
  });
  await makeOffer(made.client, { offerId: blueprintId, freelancerId: author.id, terms, days: 7 });
  await answerOffer(author, { offerId: blueprintId, version: 1, answer: "agree" });
  const { listingId } = await db.contract.findUniqueOrThrow({ where: { id: made.contractId } });
  return { ...made, author, blueprintId, listingId };
}

/** The same with the author kept for oversight; funded and begun when wanted. */
async function makeOverseen({ isActive = true } = {}) {
  const made = await makeListed();
  const { client, author, blueprintId, listingId } = made;
  await db.blueprint.create({
    data: { contractId: blueprintId, content: {}, listingId, updatedAt: new Date() },
  });
  const offerId = randomUUID();
  await offerOversight(client, { contractId: blueprintId, offerId, priceMinor: 40_000, days: 20 });
  await answerOffer(author, { offerId, version: 1, answer: "agree" });
  const { id: milestoneId } = await db.milestone.findFirstOrThrow({ where: { contractId: offerId } });
  if (isActive) {
    await fundMilestone(client, { milestoneId });
    await startMilestone(author, { milestoneId });
  }
  return { ...made, oversightId: offerId };
}

async function deliver({ freelancer, contractId, first }: Awaited<ReturnType<typeof makeOverseen>>) {
  const { fileId } = await addFile(freelancer, { contractId, name: "list.csv", content: text("a,b\n1,2") });
  const content = { ...contentFor(first, freelancer.id), fileIds: [fileId] };
  const sent = { milestoneId: first.id, content, sendAgainstPolicy: false };
  return { fileId, ...(await submitDelivery(freelancer, sent)) };
}

const findingsFor = (milestone: TestMilestone) =>
  criteriaOf(milestone).map(({ id: criterionId }, index) => ({
    criterionId,
    method: "sample" as const,
    result: index === 0 ? ("fails" as const) : ("holds" as const),
    found: index === 0 ? "Two pages of the archive are listed twice." : "",
  }));

test("oversight is offered once, by the client, when there is a listing", async () => {
  const { client, author, blueprintId, listingId } = await makeListed();
  const offer = (by: typeof client, offerId: string = randomUUID()) =>
    offerOversight(by, { contractId: blueprintId, offerId, priceMinor: 40_000, days: 20 });
  await expect(offer(client)).rejects.toMatchObject({ key: "blueprints.errors.noListing" });
  await db.blueprint.create({
    data: { contractId: blueprintId, content: {}, listingId, updatedAt: new Date() },
  });
  await expect(offer(await makeClient())).rejects.toMatchObject(notFound);
  await expect(offer(author)).rejects.toMatchObject({ code: "forbidden" });
  const both = await Promise.allSettled([offer(client), offer(client)]);
  expect(both.map(({ status }) => status).sort()).toContain("fulfilled");
  await expect(offer(client)).rejects.toMatchObject({ key: "blueprints.errors.overseenAlready" });
  const open = await db.offer.findMany({ where: { listingId, state: "open" } });
  expect(open.every(({ freelancerId }) => freelancerId === author.id)).toBe(true);
});

test("an overseer reads what others deliver and its criteria, never money, and only while active", async () => {
  const waiting = await makeOverseen({ isActive: false });
  await deliver(waiting);
  expect(await getOversightOrThrow(waiting.author, waiting.oversightId)).toMatchObject({ contracts: [] });

  const made = await makeOverseen();
  const { client, freelancer, author, contractId, oversightId, first } = made;
  const { fileId, deliveryId } = await deliver(made);
  const hidden = await addFile(freelancer, { contractId, name: "notes.txt", content: text("not delivered") });
  const view = await getOversightOrThrow(author, oversightId);
  expect(view.contracts).toMatchObject([
    {
      id: contractId,
      files: [{ id: fileId }],
      milestones: [{ id: first.id, criteria: criteriaOf(first), deliveries: [{ id: deliveryId }] }],
    },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/minor|price|amount|currency/i);
  expect(await db.notice.count({ where: { userId: author.id, kind: "blueprints.notices.toReview" } })).toBe(
    1,
  );
  await expect(linkToFile(author, fileId)).resolves.toContain(fileId);
  await expect(linkToFile(author, hidden.fileId)).rejects.toMatchObject(notFound);
  for (const outsider of [freelancer, await makeFreelancer()]) {
    await expect(getOversightOrThrow(outsider, oversightId)).rejects.toMatchObject(notFound);
  }
  await expect(oversightReviewsOf(author, contractId)).rejects.toMatchObject(notFound);
  await expect(answerDelivery(author, { deliveryId, verdicts: allMet(first) })).rejects.toMatchObject(
    notFound,
  );

  const { endingId } = await proposeEnding(client, {
    contractId: oversightId,
    reason: "We can tell by ourselves now.",
    sharePoints: 5_000,
  });
  await answerEnding(author, { endingId, answer: "agree" });
  expect(await getOversightOrThrow(author, oversightId)).toMatchObject({ isActive: false, contracts: [] });
  await expect(linkToFile(author, fileId)).rejects.toMatchObject(notFound);
  await expect(
    reviewDelivery(author, { contractId: oversightId, deliveryId, findings: findingsFor(first), note: "" }),
  ).rejects.toMatchObject(notFound);
});

test("a review names every criterion once, stands beside the delivery, and decides nothing", async () => {
  const made = await makeOverseen();
  const { client, freelancer, author, contractId, oversightId, first } = made;
  const { deliveryId } = await deliver(made);
  const review = (by: typeof author, findings = findingsFor(first)) =>
    reviewDelivery(by, { contractId: oversightId, deliveryId, findings, note: "Close, but not yet." });
  await expect(review(await makeFreelancer())).rejects.toMatchObject(notFound);
  await expect(review(freelancer)).rejects.toMatchObject(notFound);
  await expect(review(client)).rejects.toMatchObject({ code: "forbidden" });
  await expect(review(author, findingsFor(first).slice(1))).rejects.toMatchObject({ field: "findings" });
  await expect(
    review(
      author,
      findingsFor(first).map((each) => ({ ...each, found: "" })),
    ),
  ).rejects.toMatchObject({ field: "findings[0].found" });
  const elsewhere = await makeOverseen();
  await expect(
    reviewDelivery(elsewhere.author, {
      contractId: elsewhere.oversightId,
      deliveryId,
      findings: findingsFor(first),
      note: "",
    }),
  ).rejects.toMatchObject(notFound);

  const both = await Promise.allSettled([review(author), review(author)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  for (const party of [client, freelancer])
    expect(await oversightReviewsOf(party, contractId)).toMatchObject([
      { deliveryId, by: author.name, findings: findingsFor(first), note: "Close, but not yet." },
    ]);
  await expect(oversightReviewsOf(await makeClient(), contractId)).rejects.toMatchObject(notFound);
  expect((await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).state).toBe("delivered");
  expect((await eventsOf(contractId)).map(({ type }) => type)).toContain("oversight.reviewed");
});

test("what was answered is no longer reviewed", async () => {
  const made = await makeOverseen();
  const { client, author, oversightId, first } = made;
  const { deliveryId } = await deliver(made);
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await expect(
    reviewDelivery(author, { contractId: oversightId, deliveryId, findings: findingsFor(first), note: "" }),
  ).rejects.toMatchObject({ key: "contracts.errors.milestoneIs" });
});
