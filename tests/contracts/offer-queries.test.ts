import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { makeOffer } from "@/lib/contracts/make-offer";
import { getOfferForm } from "@/lib/contracts/offer-form-queries";
import { getOfferOrThrow, listOpenOffers } from "@/lib/contracts/offer-queries";
import { getWeeksOrThrow } from "@/lib/contracts/statement-queries";
import { listTurns } from "@/lib/contracts/turn-queries";
import { db } from "@/lib/db";
import { offerTurns } from "@/lib/insights/offer-turns";
import { makeContract } from "@/tests/support/contracts";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeSentWeek, makeTimebox, onDay, timeboxTerms } from "@/tests/support/timebox";

async function offerOnce(listingId?: string, by?: Awaited<ReturnType<typeof makeClient>>) {
  const client = by ?? (await makeClient({ name: "Halden Paper" }));
  const freelancer = await makeFreelancer({ name: "Ines Vale" });
  const offerId = randomUUID();
  const terms = timeboxTerms();
  await makeOffer(client, { offerId, freelancerId: freelancer.id, listingId, terms, days: 7 });
  return { client, freelancer, offerId };
}

test("both sides see an open offer with the other's name, and a notice leads to it", async () => {
  const { client, freelancer, offerId } = await offerOnce();
  expect(await getOfferOrThrow(client, offerId)).toMatchObject({
    ...{ party: "client", otherName: "Ines Vale", isMyTurn: false, mayAct: true },
    latest: { number: 1, price: { amountMinor: 320_000, days: 14, currency: "EUR" } },
  });
  expect(await listOpenOffers(freelancer)).toMatchObject([
    { id: offerId, otherName: "Halden Paper", isMyTurn: true, kind: "timebox" },
  ]);
  const { href } = await db.notice.findFirstOrThrow({ where: { userId: freelancer.id } });
  expect(href).toBe(`/offers/${offerId}`);
});

test("the form of an offer knows the person and the client's own listing, and refuses another's", async () => {
  const [client, freelancer] = [await makeClient(), await makeFreelancer()];
  const listing = await makeListing(client);
  expect(await getOfferForm(client, freelancer.id, listing.id)).toMatchObject({
    ...{ isOwn: false, hasRoomForTrial: true },
    listing: { id: listing.id, currency: "USD" },
  });
  const other = await makeClient();
  expect((await getOfferForm(other, freelancer.id, listing.id)).listing).toBeNull();
  await expect(getOfferForm(client, other.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(getOfferForm(client, "not-an-id")).rejects.toMatchObject({ code: "not-found" });
  await expect(offerOnce(listing.id, other)).rejects.toMatchObject({ code: "not-found" });
  const { offerId } = await offerOnce(listing.id, client);
  expect((await getOfferOrThrow(client, offerId)).listingId).toBe(listing.id);
});

test("a draft of a week is its writer's, other kinds of contract have no weeks, strangers see none", async () => {
  const { client, freelancer, contractId, statementId, two } = await makeSentWeek();
  const weeks = await getWeeksOrThrow(client, contractId);
  expect(
    weeks.weeks.map(({ number, capMinor, paidMinor, statement }) => [
      number,
      capMinor,
      paidMinor,
      statement?.state,
    ]),
  ).toEqual([
    [1, 160_000, 0, "sent"],
    [2, 160_000, 0, undefined],
  ]);
  await db.statement.update({ where: { id: statementId }, data: { state: "draft" } });
  expect((await getWeeksOrThrow(client, contractId)).weeks[0]?.statement).toBeNull();
  expect((await getWeeksOrThrow(freelancer, contractId)).weeks[0]?.statement?.entries[1]?.id).toBe(two);
  await expect(getWeeksOrThrow(await makeClient(), contractId)).rejects.toMatchObject({ code: "not-found" });
  const other = await makeContract();
  await expect(getWeeksOrThrow(other.client, other.contractId)).rejects.toMatchObject({ code: "not-found" });
});

test("offers and weeks stand on the agenda of the side whose turn it is", async () => {
  const kindsOf = async (viewer: Viewer, side: "client" | "freelancer") =>
    [...(await listTurns(viewer, side, new Date())), ...(await offerTurns(viewer, side))].map(
      ({ kind, href }) => `${kind} ${href}`,
    );
  const offer = await offerOnce();
  expect(await kindsOf(offer.client, "client")).toEqual([]);
  expect(await kindsOf(offer.freelancer, "freelancer")).toEqual([`answer-offer /offers/${offer.offerId}`]);
  const { client, freelancer, contractId, statementId, one } = await makeSentWeek();
  expect(await kindsOf(client, "client")).toEqual([`answer-statement /contracts/${contractId}/statements`]);
  expect(await kindsOf(freelancer, "freelancer")).toEqual([]);
  await answerStatement(client, { statementId, questions: [{ entryId: one, question: "Which?" }] }, onDay(5));
  expect(await kindsOf(client, "client")).toEqual([]);
  expect(await kindsOf(freelancer, "freelancer")).toEqual([
    `answer-entries /contracts/${contractId}/statements`,
  ]);
  expect(await kindsOf((await makeTimebox()).client, "client")).toEqual([]);
});
