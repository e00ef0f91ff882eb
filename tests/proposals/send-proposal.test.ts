import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { inviteFreelancer } from "@/lib/proposals/invite-freelancer";
import { saveProposal } from "@/lib/proposals/save-proposal";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { makeClient, makeFreelancer, makePerson, makeSuspended } from "@/tests/support/people";
import { makeProfile } from "@/tests/support/profiles";
import { makePublishedFreelancer, makePublishedListing, proposalFor } from "@/tests/support/proposals";

test("a proposal reaches the client with its milestones, an event, a notice and a mail", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(client);
  const { proposalId } = await sendProposal(freelancer, proposalFor(listing));

  const proposal = await db.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    include: { milestones: { orderBy: { position: "asc" } }, packages: true },
  });
  expect(proposal).toMatchObject({ state: "sent", priceMinor: 120_000, days: 12, currency: "EUR" });
  expect(proposal.milestones.map(({ priceMinor }) => priceMinor)).toEqual([40_000, 80_000]);
  expect(proposal.packages).toHaveLength(1);
  const event = await db.event.findFirstOrThrow({ where: { type: "proposal.sent", subjectId: proposalId } });
  expect(event.data).toMatchObject({ priceMinor: 120_000, days: 12, milestones: 2 });
  expect(await db.notice.count({ where: { userId: client.id, kind: "proposals.notices.received" } })).toBe(1);
  expect(await db.mail.count({ where: { to: client.email } })).toBe(1);
});

test("the draft that was saved is the one that is sent, and an invitation counts as answered", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(client);
  const packageId = listing.packages[0]?.id ?? "";
  const { invitationId } = await inviteFreelancer(client, {
    packageId,
    freelancerId: freelancer.id,
    message: "",
  });
  const draft = await saveProposal(freelancer, {
    ...proposalFor(listing),
    restatedGoal: "",
    priceMinor: 0,
    milestones: [],
  });
  expect(draft.revision).toBe(1);
  const sent = await sendProposal(freelancer, proposalFor(listing, { revision: draft.revision }));
  expect(sent.proposalId).toBe(draft.proposalId);
  const invitation = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } });
  expect(invitation.state).toBe("answered");
  expect(await db.event.count({ where: { type: "invitation.accepted", subjectId: invitationId } })).toBe(1);
});

test("two tabs that send at once send one proposal", async () => {
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(await makeClient());
  const results = await Promise.allSettled([
    sendProposal(freelancer, proposalFor(listing)),
    sendProposal(freelancer, proposalFor(listing)),
    sendProposal(freelancer, proposalFor(listing)),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
  expect(await db.proposal.count({ where: { freelancerId: freelancer.id } })).toBe(1);
  expect(await db.event.count({ where: { type: "proposal.sent", actorId: freelancer.id } })).toBe(1);
});

test("the tenth place is the last, also when two are sent at once, and a withdrawal gives one back", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const listings = await Promise.all(Array.from({ length: 12 }, () => makePublishedListing(client)));
  const sent: string[] = [];
  for (const listing of listings.slice(0, 9))
    sent.push((await sendProposal(freelancer, proposalFor(listing))).proposalId);
  const race = await Promise.allSettled(
    listings.slice(9, 11).map((listing) => sendProposal(freelancer, proposalFor(listing))),
  );
  expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(race.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict", key: "proposals.errors.noSlots" },
  });
  await withdrawProposal(freelancer, { proposalId: sent[0] ?? "" });
  const last = listings[11];
  if (last) await sendProposal(freelancer, proposalFor(last));
  expect(await db.proposal.count({ where: { freelancerId: freelancer.id, state: "sent" } })).toBe(10);
});

test("an older tab does not overwrite a newer draft", async () => {
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(await makeClient());
  const first = await saveProposal(freelancer, proposalFor(listing, { whyMe: "First words." }));
  await saveProposal(freelancer, proposalFor(listing, { revision: first.revision, whyMe: "Second words." }));
  await expect(
    saveProposal(freelancer, proposalFor(listing, { revision: first.revision, whyMe: "Old tab." })),
  ).rejects.toMatchObject({ code: "conflict", key: "proposals.errors.newerDraft" });
  const draft = await db.proposal.findFirstOrThrow({ where: { freelancerId: freelancer.id } });
  expect(draft).toMatchObject({ whyMe: "Second words.", revision: 2, state: "draft" });
});

test("two tabs that save the first word at once make one draft", async () => {
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(await makeClient());
  const results = await Promise.allSettled([
    saveProposal(freelancer, proposalFor(listing)),
    saveProposal(freelancer, proposalFor(listing)),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.proposal.count({ where: { freelancerId: freelancer.id } })).toBe(1);
});

test("who may not send, may not", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client);
  const refused = async (viewer: Parameters<typeof sendProposal>[0], expected: object) =>
    expect(sendProposal(viewer, proposalFor(listing))).rejects.toMatchObject(expected);

  await refused(await makeSuspended(), { code: "forbidden" });
  await refused(await makeFreelancer({ isEmailConfirmed: false }), { code: "forbidden" });
  await refused(await makeFreelancer(), { key: "proposals.errors.noProfile" });
  await refused(client, { key: "proposals.errors.ownListing" });

  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: organisation.id } });
  const colleague = await makePerson({
    seats: [{ organisationId: organisation.id, name: organisation.name, role: "finance" }],
  });
  await makeProfile(colleague);
  await refused(colleague, { key: "proposals.errors.ownListing" });
});

test("only an open listing before its deadline takes proposals, and a draft listing is not found", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const attempt = async (fields: Parameters<typeof makePublishedListing>[1]) =>
    sendProposal(freelancer, proposalFor(await makePublishedListing(client, fields)));
  await expect(attempt({ state: "draft" })).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt({ state: "filled" })).rejects.toMatchObject({ key: "proposals.errors.notOpen" });
  await expect(attempt({ decisionDeadlineAt: after(new Date(), -day) })).rejects.toMatchObject({
    key: "proposals.errors.deadlinePassed",
  });
});

test("a package of another listing, another currency, a wrong sum and contact details are refused", async () => {
  const freelancer = await makePublishedFreelancer();
  const client = await makeClient();
  const listing = await makePublishedListing(client);
  const other = await makePublishedListing(client);
  const attempt = (overrides: Parameters<typeof proposalFor>[1]) =>
    sendProposal(freelancer, proposalFor(listing, overrides));
  await expect(attempt({ packageIds: other.packages.map(({ id }) => id) })).rejects.toMatchObject({
    field: "packageIds",
  });
  await expect(attempt({ currency: "USD" })).rejects.toMatchObject({ code: "conflict" });
  await expect(attempt({ priceMinor: 120_001 })).rejects.toMatchObject({ field: "price" });
  await expect(attempt({ whyMe: "Write to me at ines@duarte-words.com instead." })).rejects.toMatchObject({
    code: "invalid",
    field: "whyMe",
  });
  expect(await db.proposal.count({ where: { freelancerId: freelancer.id } })).toBe(0);
});
