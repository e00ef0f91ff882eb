import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { canonicalJson, type Json } from "@/lib/contracts/canonical-json";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { makeClient, makePerson } from "@/tests/support/people";
import {
  makePublishedFreelancer,
  makePublishedListing,
  makeSentProposal,
  proposalFor,
} from "@/tests/support/proposals";

const others = { othersReason: "other-chosen" } as const;

test("accepting makes one contract with milestones, a frozen scope and both events", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const { contractId } = await acceptProposal(client, { proposalId, ...others });

  const contract = await db.contract.findUniqueOrThrow({
    where: { id: contractId },
    include: { milestones: { orderBy: { position: "asc" } }, snapshot: true, packages: true },
  });
  expect(contract).toMatchObject({
    kind: "milestones",
    state: "agreed",
    clientId: client.id,
    freelancerId: freelancer.id,
    tier: "judgment",
    totalMinor: 120_000,
    currency: "EUR",
    feeVersion: 1,
  });
  expect(contract.milestones.reduce((sum, each) => sum + each.priceMinor, 0)).toBe(120_000);
  expect(contract.packages.map(({ packageId }) => packageId)).toEqual(listing.packages.map(({ id }) => id));
  const days = contract.milestones.map(({ dueAt }) =>
    Math.round(((dueAt?.getTime() ?? 0) - contract.agreedAt.getTime()) / 86_400_000),
  );
  expect(days).toEqual([3, 12]);

  const stored = contract.snapshot?.content as Json;
  expect(createHash("sha256").update(canonicalJson(stored)).digest("hex")).toBe(contract.snapshot?.hash);
  expect(stored).toMatchObject({
    format: "plumbline-scope/1",
    aiPolicy: "disclosed",
    estimate: { amountMinor: 120_000, currency: "EUR", days: 12 },
    packages: [{ sentences: [{ text: `${listing.title}\n\n${listing.description}`.slice(31, 58) }] }],
  });
  const unknowns = (stored as { unknowns: { namedBy: string }[] }).unknowns;
  expect(unknowns.map(({ namedBy }) => namedBy)).toEqual(["brief", "freelancer"]);

  const types = await db.event.findMany({ where: { subjectId: contractId }, orderBy: { id: "asc" } });
  expect(types.map(({ type }) => type)).toEqual(["contract.agreed", "scope.snapshot"]);
  expect(types[1]?.data).toMatchObject({ hash: contract.snapshot?.hash });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "filled",
  });
  expect(await db.event.count({ where: { type: "listing.closed", subjectId: listing.id } })).toBe(1);
  expect(await db.notice.count({ where: { userId: freelancer.id, kind: "contracts.notices.hired" } })).toBe(
    1,
  );
});

test("the frozen scope cannot be changed", async () => {
  const { client, proposalId } = await makeSentProposal();
  const { contractId } = await acceptProposal(client, { proposalId, ...others });
  await expect(db.scopeSnapshot.update({ where: { contractId }, data: { hash: "another" } })).rejects.toThrow(
    /append-only/,
  );
});

test("pressed twice, in two tabs or by two seats of one organisation, there is one contract", async () => {
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  const seat = { organisationId: organisation.id, name: organisation.name, role: "owner" } as const;
  const owner = await makeClient({ seats: [seat] });
  const member = await makeClient({ seats: [{ ...seat, role: "member" }] });
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(owner, { organisationId: organisation.id });
  const { proposalId } = await sendProposal(freelancer, proposalFor(listing));
  await openReasoning(owner, { proposalId });

  const results = await Promise.allSettled(
    [owner, owner, member, member].map((viewer) => acceptProposal(viewer, { proposalId, ...others })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
  expect(await db.contract.count({ where: { listingId: listing.id } })).toBe(1);
  expect(await db.event.count({ where: { type: "proposal.accepted", subjectId: proposalId } })).toBe(1);
});

test("of two proposals for the same package accepted at once one becomes a contract, the other is declined", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client);
  const people = await Promise.all([makePublishedFreelancer("Ana"), makePublishedFreelancer("Bo")]);
  const ids: string[] = [];
  for (const person of people) ids.push((await sendProposal(person, proposalFor(listing))).proposalId);
  for (const proposalId of ids) await openReasoning(client, { proposalId });
  const results = await Promise.allSettled(
    ids.map((proposalId) => acceptProposal(client, { proposalId, othersReason: "approach" })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const states = await db.proposal.findMany({ where: { listingId: listing.id }, orderBy: { state: "asc" } });
  expect(states.map(({ state }) => state).sort()).toEqual(["accepted", "declined"]);
  const declined = states.find(({ state }) => state === "declined");
  expect(declined?.declineReason).toBe("approach");
  expect(
    await db.notice.count({ where: { userId: declined?.freelancerId, kind: "proposals.notices.declined" } }),
  ).toBe(1);
});

test("a proposal for another package of the listing stays open, and so does the listing", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { tiers: ["judgment", "commodity"] });
  const [judgment, commodity] = listing.packages.map(({ id }) => id);
  const first = await makePublishedFreelancer("Ana");
  const second = await makePublishedFreelancer("Bo");
  const chosen = await sendProposal(first, proposalFor(listing, { packageIds: [judgment ?? ""] }));
  const other = await sendProposal(second, proposalFor(listing, { packageIds: [commodity ?? ""] }));
  await openReasoning(client, { proposalId: chosen.proposalId });
  await acceptProposal(client, { proposalId: chosen.proposalId, ...others });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "published",
  });
  const next = await acceptProposal(client, { proposalId: other.proposalId, ...others });
  expect(await db.contract.findUniqueOrThrow({ where: { id: next.contractId } })).toMatchObject({
    tier: "commodity",
  });
  expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
    state: "filled",
  });
});

test("judgment work is not hired before its reasoning was opened", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client);
  const { proposalId } = await sendProposal(await makePublishedFreelancer(), proposalFor(listing));
  await expect(acceptProposal(client, { proposalId, ...others })).rejects.toMatchObject({
    key: "contracts.errors.reasoningFirst",
  });
});

test("a withdrawn proposal, a stranger's and a finance seat's click make no contract", async () => {
  const { client, freelancer, proposalId, listing } = await makeSentProposal();
  const attempt = (viewer: typeof client) => acceptProposal(viewer, { proposalId, ...others });
  await expect(attempt(await makeClient())).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt(freelancer)).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt({ ...client, suspendedReason: "Spam." })).rejects.toMatchObject({ code: "forbidden" });
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: organisation.id } });
  const finance = await makePerson({
    seats: [{ organisationId: organisation.id, name: organisation.name, role: "finance" }],
  });
  await expect(attempt(finance)).rejects.toMatchObject({ code: "forbidden" });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: null } });
  await withdrawProposal(freelancer, { proposalId });
  await expect(attempt(client)).rejects.toMatchObject({ code: "not-found" });
  expect(await db.contract.count({ where: { listingId: listing.id } })).toBe(0);
});

test("accepting and withdrawing in the same moment leave one outcome", async () => {
  const { client, freelancer, proposalId } = await makeSentProposal();
  const results = await Promise.allSettled([
    acceptProposal(client, { proposalId, ...others }),
    withdrawProposal(freelancer, { proposalId }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const proposal = await db.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    include: { contract: true },
  });
  expect(proposal.contract !== null).toBe(proposal.state === "accepted");
});
