import { expect, test } from "vitest";
import { declineProposal } from "@/lib/contracts/decline-proposal";
import { declineWaiting } from "@/lib/contracts/decline-waiting";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { pool } from "@/lib/pool";
import { comparedAtOnce, compareProposals } from "@/lib/proposals/compare-queries";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { getProposalOrThrow, listOwnProposals, listWaitingInvitations } from "@/lib/proposals/queries";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { makeClient, makePerson, makeSuspended } from "@/tests/support/people";
import {
  makePublishedFreelancer,
  makePublishedListing,
  makeSentProposal,
  proposalFor,
} from "@/tests/support/proposals";

async function makeRound(count: number, tiers?: ("judgment" | "commodity")[]) {
  const client = await makeClient();
  const listing = await makePublishedListing(client, tiers ? { tiers } : {});
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const freelancer = await makePublishedFreelancer(`Person ${index}`);
    ids.push((await sendProposal(freelancer, proposalFor(listing))).proposalId);
  }
  return { client, listing, ids };
}

test("neither price nor reasoning of judgment work leaves the server before it is opened", async () => {
  const { client, listing, ids } = await makeRound(1);
  const proposalId = ids[0] ?? "";
  const before = await compareProposals(client, listing.id);
  expect(before.columns[0]?.offer).toBeNull();
  const text = JSON.stringify([before, await getProposalOrThrow(client, proposalId)]);
  expect(text).not.toContain("120000");
  expect(text).not.toContain("visit counts of last year");
  await openReasoning(client, { proposalId });
  const opened = await compareProposals(client, listing.id);
  expect(opened.columns[0]?.offer).toMatchObject({ priceMinor: 120_000, days: 12 });
});

test("commodity work is compared by price from the start, and the freelancer always sees their own", async () => {
  const { client, listing } = await makeRound(1, ["commodity"]);
  const { columns } = await compareProposals(client, listing.id);
  expect(columns[0]?.offer?.priceMinor).toBe(120_000);
  const folded = await makeRound(0);
  const freelancer = await makePublishedFreelancer();
  const { proposalId } = await sendProposal(freelancer, proposalFor(folded.listing));
  expect((await getProposalOrThrow(freelancer, proposalId)).offer?.priceMinor).toBe(120_000);
});

test("pages of a few columns hold everyone once, with as many queries for many as for few", async () => {
  const { client, listing, ids } = await makeRound(comparedAtOnce * 2 + 1);
  const few = await makeRound(1);
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 3; page++) {
    const { columns, next } = await compareProposals(client, listing.id, { after });
    seen.push(...columns.map(({ id }) => id));
    after = next ?? undefined;
  }
  expect(after).toBeUndefined();
  expect(seen.toSorted()).toEqual(ids.toSorted());
  const counts = [
    await countQueries(() => compareProposals(few.client, few.listing.id)),
    await countQueries(() => compareProposals(client, listing.id)),
  ];
  expect(counts[0]).toBeGreaterThan(5);
  expect(counts[1]).toBe(counts[0]);
});

test("a package's own page holds only the proposals for it; withdrawn ones are listed without content", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { tiers: ["judgment", "commodity"] });
  const [first = "", second = ""] = listing.packages.map(({ id }) => id);
  const people = [await makePublishedFreelancer(), await makePublishedFreelancer()];
  const sent: string[] = [];
  for (const [index, person] of people.entries())
    sent.push(
      (await sendProposal(person, proposalFor(listing, { packageIds: [index === 0 ? first : second] })))
        .proposalId,
    );
  const only = await compareProposals(client, listing.id, { packageId: second });
  expect(only.columns.map(({ id }) => id)).toEqual([sent[1]]);
  const [person] = people;
  if (!person) throw new Error("two people were made");
  await withdrawProposal(person, { proposalId: sent[0] ?? "" });
  const later = await compareProposals(client, listing.id);
  expect(later.decided).toMatchObject([{ state: "withdrawn" }]);
  await expect(getProposalOrThrow(client, sent[0] ?? "")).rejects.toMatchObject({ code: "not-found" });
});

test("only the client's side compares and reads; ids that are none are not found", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const stranger = await makePerson();
  for (const viewer of [stranger, freelancer])
    await expect(compareProposals(viewer, listing.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(getProposalOrThrow(stranger, proposalId)).rejects.toMatchObject({ code: "not-found" });
  await expect(compareProposals(client, "no-id")).rejects.toMatchObject({ code: "not-found" });
  await expect(getProposalOrThrow(client, "no-id")).rejects.toMatchObject({ code: "not-found" });
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: organisation.id } });
  const seats = [{ organisationId: organisation.id, name: organisation.name, role: "finance" as const }];
  const finance = await makePerson({ seats });
  expect(await compareProposals(finance, listing.id)).toMatchObject({ mayDecide: false });
  expect(await getProposalOrThrow(finance, proposalId)).toMatchObject({ side: "client", mayDecide: false });
});

test("one answer for everyone who waits, heard once each, even when pressed twice", async () => {
  const { client, listing, ids } = await makeRound(3);
  await declineProposal(client, { proposalId: ids[0] ?? "", reason: "skills" });
  await expect(
    declineWaiting(await makeClient(), { listingId: listing.id, reason: "not-hiring" }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    declineWaiting(await makeSuspended(), { listingId: listing.id, reason: "not-hiring" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  const results = await Promise.all([
    declineWaiting(client, { listingId: listing.id, reason: "not-hiring" }),
    declineWaiting(client, { listingId: listing.id, reason: "not-hiring" }),
  ]);
  expect(results.reduce((sum, { declined }) => sum + declined, 0)).toBe(2);
  expect(await db.event.count({ where: { type: "proposal.declined", actorId: client.id } })).toBe(3);
  const reasons = await db.proposal.findMany({ where: { listingId: listing.id } });
  expect(reasons.map(({ declineReason }) => declineReason).sort()).toEqual([
    "not-hiring",
    "not-hiring",
    "skills",
  ]);
});

test("one's own proposals are read page by page, the last touched first", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  for (let index = 0; index < 23; index++) {
    const listing = await makePublishedListing(client, { tiers: [] });
    await db.proposal.create({
      data: { listingId: listing.id, freelancerId: freelancer.id, state: "sent", currency: "EUR" },
    });
  }
  const first = await listOwnProposals(freelancer, "open");
  const second = await listOwnProposals(freelancer, "open", first.next ?? undefined);
  expect([first.proposals.length, second.proposals.length, second.next]).toEqual([20, 3, null]);
  const all = [...first.proposals, ...second.proposals];
  expect(new Set(all.map(({ id }) => id)).size).toBe(23);
  expect(all.map(({ updatedAt }) => updatedAt.getTime())).toEqual(
    all.map(({ updatedAt }) => updatedAt.getTime()).toSorted((a, b) => b - a),
  );
  expect(await listOwnProposals(freelancer, "drafts")).toEqual({ proposals: [], next: null });
  expect(await listWaitingInvitations(freelancer)).toEqual([]);
});

async function countQueries(run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const client = pool as unknown as { connect: (...given: unknown[]) => unknown };
  const connect = client.connect;
  client.connect = function counted(...given: unknown[]) {
    count++;
    return Reflect.apply(connect, pool, given);
  };
  try {
    await run();
  } finally {
    client.connect = connect;
  }
  return count;
}
