import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { listTurns } from "@/lib/contracts/turn-queries";
import { db } from "@/lib/db";
import { clientAgenda, freelancerAgenda } from "@/lib/insights/agenda";
import { allMet, makeDelivered } from "@/tests/support/contracts";
import { countQueries } from "@/tests/support/count-queries";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeFreelancer } from "@/tests/support/people";

const now = new Date();

test("a client sees drafts, open listings without people, and what was taken down, the pressing first", async () => {
  const client = await makeClient();
  const draft = await makeListing(client, { state: "draft" });
  const open = await makeListing(client);
  const down = await makeListing(client, { state: "unpublished" });
  const agenda = await clientAgenda(client, now);
  expect(agenda.map(({ kind, href }) => [kind, href])).toEqual([
    ["mend-brief", `/briefs/${down.id}`],
    ["look-for-people", `/briefs/${open.id}/people`],
    ["finish-brief", `/briefs/${draft.id}`],
  ]);
  expect(await clientAgenda(await makeClient(), now)).toEqual([]);
});

test("waiting proposals press more as the promised decision comes near and passes", async () => {
  const client = await makeClient();
  const listing = await makeListing(client);
  await db.proposal.create({
    data: {
      listingId: listing.id,
      freelancerId: (await makeFreelancer()).id,
      state: "sent",
      currency: "USD",
      sentAt: now,
    },
  });
  const kindAt = async (moment: Date) => (await clientAgenda(client, moment))[0]?.kind;
  expect(await kindAt(now)).toBe("read-proposals");
  expect(await kindAt(after(now, 12 * day))).toBe("decide-soon");
  expect(await kindAt(after(now, 15 * day))).toBe("decide-late");
});

test("a freelancer is asked for a profile, then sees invitations to open listings only", async () => {
  const [client, freelancer] = [await makeClient(), await makeFreelancer()];
  expect((await freelancerAgenda(freelancer, now)).map(({ kind }) => kind)).toEqual(["make-profile"]);
  await db.freelancerProfile.create({ data: { userId: freelancer.id, publishedAt: now } });
  const listing = await makeListing(client);
  const [part] = listing.packages;
  await db.invitation.create({
    data: {
      listingId: listing.id,
      packageId: part?.id ?? "",
      freelancerId: freelancer.id,
      invitedById: client.id,
    },
  });
  expect(await freelancerAgenda(freelancer, now)).toMatchObject([
    { kind: "answer-invitation", href: `/listings/${listing.id}/propose` },
  ]);
  await db.listing.update({ where: { id: listing.id }, data: { state: "closed" } });
  expect(await freelancerAgenda(freelancer, now)).toEqual([]);
});

test("what waits on contracts stands on the side whose turn it is, with its day", async () => {
  const { client, freelancer, contractId, first, deliveryId } = await makeDelivered();
  const { acceptsAt } = await db.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  const kindsOf = async (items: Promise<{ kind: string; href: string }[]>) =>
    (await items).filter(({ href }) => href.startsWith(`/contracts/${contractId}`)).map(({ kind }) => kind);
  expect(await clientAgenda(client, now)).toContainEqual({
    kind: "answer-delivery",
    title: expect.any(String),
    href: `/contracts/${contractId}/milestones/${first.id}`,
    count: 1,
    at: acceptsAt,
  });
  expect(await kindsOf(freelancerAgenda(freelancer, now))).toEqual([]);
  const verdicts = allMet(first);
  await answerDelivery(client, { deliveryId, verdicts });
  expect(await kindsOf(clientAgenda(client, now))).toEqual(["fund-milestone"]);
  await askInRoom(client, { contractId, text: "Which pages?" });
  expect(await kindsOf(freelancerAgenda(freelancer, now))).toEqual(["answer-question"]);
  expect(await kindsOf(clientAgenda(await makeClient(), now))).toEqual([]);
});

test("what waits on contracts takes the same number of queries, however many there are", async () => {
  const { client } = await makeDelivered();
  const few = await countQueries(() => listTurns(client, "client", now));
  const many = await makeDelivered();
  await db.contract.updateMany({ where: { id: many.contractId }, data: { clientId: client.id } });
  const more = await countQueries(() => listTurns(client, "client", now));
  expect(more.queries).toBe(few.queries);
  expect(more.result.map(({ kind }) => kind)).toEqual(["answer-delivery", "answer-delivery"]);
});
