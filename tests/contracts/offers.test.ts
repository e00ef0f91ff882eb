import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { makeOffer } from "@/lib/contracts/make-offer";
import { getOfferOrThrow, listOpenOffers } from "@/lib/contracts/offer-queries";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { renewContract } from "@/lib/contracts/renew-contract";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { withdrawOffer } from "@/lib/contracts/withdraw-offer";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { allMet, deliver, eventsOf } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";

const terms = (overrides: object = {}) =>
  OfferTerms.parse({
    kind: "trial",
    title: "One help page as a trial",
    tier: "judgment",
    family: "writing",
    currency: "EUR",
    aiPolicy: "disclosed",
    milestones: [{ title: "The page", criteria: ["It answers one question"], priceMinor: 20_000, days: 2 }],
    ...overrides,
  });

async function makeOpenOffer(overrides: object = {}) {
  const client = await makeClient();
  const freelancer = await makeFreelancer();
  const offerId = randomUUID();
  await makeOffer(client, { offerId, freelancerId: freelancer.id, terms: terms(overrides), days: 7 });
  return { client, freelancer, offerId };
}

const cheaper = { milestones: [{ ...terms().milestones[0], priceMinor: 18_000 }] };

test("terms go back and forth with the difference shown, and the last version becomes the contract", async () => {
  const { client, freelancer, offerId } = await makeOpenOffer();
  const counter = { offerId, version: 1, terms: terms(cheaper) };
  await expect(counterOffer(client, counter)).rejects.toMatchObject({ key: "contracts.errors.notYourTurn" });
  await expect(counterOffer(freelancer, { ...counter, terms: terms() })).rejects.toMatchObject({
    key: "contracts.errors.sameTerms",
  });
  const suspended = { ...freelancer, suspendedReason: "Asked people to pay outside." };
  await expect(counterOffer(suspended, counter)).rejects.toMatchObject({ code: "forbidden" });
  const outside = {
    ...counter,
    terms: terms({ ...cheaper, note: "Write to me on WhatsApp: +49 151 23456789." }),
  };
  await expect(counterOffer(freelancer, outside)).rejects.toMatchObject({ code: "invalid", field: "note" });
  await counterOffer(freelancer, counter);
  const offer = await getOfferOrThrow(client, offerId);
  expect(offer).toMatchObject({ isMyTurn: true, version: 2 });
  expect(offer.versions[1]?.changes).toEqual([{ path: "milestones.0.priceMinor", from: 20_000, to: 18_000 }]);
  const answer = { offerId, version: 1, answer: "agree" } as const;
  await expect(answerOffer(client, answer)).rejects.toMatchObject({ key: "contracts.errors.newerOffer" });
  const both = await Promise.allSettled([1, 2].map(() => answerOffer(client, { ...answer, version: 2 })));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.contract.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({
    kind: "trial",
    totalMinor: 18_000,
  });
  expect((await eventsOf(offerId)).map(({ type }) => type)).toEqual([
    "contract.offered",
    "contract.countered",
    "contract.agreed",
    "scope.snapshot",
  ]);
  expect(await listOpenOffers(client)).toEqual([]);
});

test("an offer is declined, withdrawn by whoever wrote it, or expires; strangers see nothing", async () => {
  const declined = await makeOpenOffer();
  await answerOffer(declined.freelancer, { offerId: declined.offerId, version: 1, answer: "decline" });
  const withdrawn = await makeOpenOffer();
  await expect(withdrawOffer(withdrawn.freelancer, withdrawn)).rejects.toMatchObject({ code: "forbidden" });
  await withdrawOffer(withdrawn.client, withdrawn);
  const late = await makeOpenOffer();
  const then = after(new Date(), 8 * day);
  const agree = { offerId: late.offerId, version: 1, answer: "agree" } as const;
  await expect(answerOffer(late.freelancer, agree, then)).rejects.toMatchObject({
    key: "contracts.errors.offerIs",
    params: { state: "expired" },
  });
  await Promise.all([runDueDeadlines(contractDeadlines, then), runDueDeadlines(contractDeadlines, then)]);
  const states = await db.offer.findMany({
    where: { id: { in: [declined, withdrawn, late].map(({ offerId }) => offerId) } },
  });
  expect(states.map(({ state }) => state).sort()).toEqual(["declined", "expired", "withdrawn"]);
  const expired = (await eventsOf(late.offerId)).filter(({ type }) => type === "contract.offer-expired");
  expect(expired).toHaveLength(1);
  await expect(getOfferOrThrow(await makeClient(), late.offerId)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(answerOffer(await makeClient(), agree)).rejects.toMatchObject({ code: "not-found" });
});

test("a trial has a price floor, closes by itself and is neutral; a third one has to wait; it is renewed in one step", async () => {
  const { client, freelancer, offerId } = await makeOpenOffer();
  const low = { milestones: [{ ...terms().milestones[0], priceMinor: 5_000 }] };
  const offer = (id: string, overrides = {}) =>
    makeOffer(client, { offerId: id, freelancerId: freelancer.id, terms: terms(overrides), days: 7 });
  await expect(offer(randomUUID(), low)).rejects.toMatchObject({ key: "contracts.errors.trialPrice" });
  const others = [randomUUID(), randomUUID()];
  for (const id of others) await offer(id);
  const agreed = await Promise.allSettled(
    [offerId, ...others].map((id) => answerOffer(freelancer, { offerId: id, version: 1, answer: "agree" })),
  );
  expect(agreed.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  await expect(offer(randomUUID())).rejects.toMatchObject({ key: "contracts.errors.twoTrials" });
  const running = await db.contract.findFirstOrThrow({ where: { clientId: client.id, kind: "trial" } });
  const milestone = await db.milestone.findFirstOrThrow({ where: { contractId: running.id } });
  await fundMilestone(client, { milestoneId: milestone.id });
  await startMilestone(freelancer, { milestoneId: milestone.id });
  const { deliveryId } = await deliver(freelancer, milestone);
  await answerDelivery(client, { deliveryId, verdicts: allMet(milestone) });
  expect(outcomeOf(await eventsOf(running.id))).toMatchObject({ isNeutral: true, isPaid: true });

  const again = randomUUID();
  await expect(renewContract(freelancer, { contractId: running.id, offerId: again })).rejects.toMatchObject({
    code: "forbidden",
  });
  await renewContract(client, { contractId: running.id, offerId: again });
  await answerOffer(freelancer, { offerId: again, version: 1, answer: "agree" });
  expect(await db.contract.findUniqueOrThrow({ where: { id: again } })).toMatchObject({
    previousId: running.id,
  });
  expect(outcomeOf(await eventsOf(running.id))?.isRehired).toBe(true);
});
