import { expect, test } from "vitest";
import { declineProposal } from "@/lib/contracts/decline-proposal";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { reopenProposal } from "@/lib/proposals/reopen-proposal";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { makeClient, makePerson, makeSuspended } from "@/tests/support/people";
import { makePublishedFreelancer, makeSentProposal, proposalFor } from "@/tests/support/proposals";

test("opening the reasoning is recorded once, however often it is opened", async () => {
  const { client, proposalId } = await makeSentProposal();
  const before = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  await Promise.all([openReasoning(client, { proposalId }), openReasoning(client, { proposalId })]);
  const later = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  expect(later.reasoningOpenedAt).toEqual(before.reasoningOpenedAt);
  expect(await db.event.count({ where: { type: "proposal.reasoning-opened", subjectId: proposalId } })).toBe(
    1,
  );
});

test("a declined freelancer reads the reason; the second click finds it decided", async () => {
  const { client, freelancer, proposalId } = await makeSentProposal();
  const decline = () => declineProposal(client, { proposalId, reason: "scope-changed" });
  const results = await Promise.allSettled([decline(), decline()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  const mail = await db.mail.findMany({ where: { to: freelancer.email } });
  expect(mail.map(({ subject }) => subject)).toEqual([expect.stringContaining("the work has changed")]);
});

test("strangers, the freelancer and suspended clients decide nothing; looking seats only look", async () => {
  const { freelancer, client, proposalId, listing } = await makeSentProposal();
  const attempt = (viewer: typeof client) => declineProposal(viewer, { proposalId, reason: "price" });
  await expect(attempt(await makeClient())).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt(freelancer)).rejects.toMatchObject({ code: "not-found" });
  await expect(attempt(await makeSuspended())).rejects.toMatchObject({ code: "forbidden" });
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.listing.update({ where: { id: listing.id }, data: { organisationId: organisation.id } });
  const finance = await makePerson({
    seats: [{ organisationId: organisation.id, name: organisation.name, role: "finance" }],
  });
  await expect(attempt(finance)).rejects.toMatchObject({ code: "forbidden" });
  await expect(openReasoning(finance, { proposalId })).rejects.toMatchObject({ code: "forbidden" });
});

test("a withdrawn proposal is gone for the client, and can be written anew and sent again", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const results = await Promise.allSettled([
    withdrawProposal(freelancer, { proposalId }),
    withdrawProposal(freelancer, { proposalId }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(openReasoning(client, { proposalId })).rejects.toMatchObject({ code: "not-found" });
  await reopenProposal(freelancer, { proposalId });
  const { revision } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  await sendProposal(freelancer, proposalFor(listing, { revision }));
  expect(await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    state: "sent",
    reasoningOpenedAt: null,
  });
});

test("a client who said no is not asked again, except for a place that went to somebody else", async () => {
  const one = await makeSentProposal();
  await declineProposal(one.client, { proposalId: one.proposalId, reason: "approach" });
  await expect(reopenProposal(one.freelancer, { proposalId: one.proposalId })).rejects.toMatchObject({
    key: "proposals.errors.notReopened",
  });
  const two = await makeSentProposal();
  await declineProposal(two.client, { proposalId: two.proposalId, reason: "other-chosen" });
  await expect(reopenProposal(await makePublishedFreelancer(), two)).rejects.toMatchObject({
    code: "not-found",
  });
  const results = await Promise.allSettled([
    reopenProposal(two.freelancer, two),
    reopenProposal(two.freelancer, two),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a stranger withdraws nothing", async () => {
  const { proposalId } = await makeSentProposal();
  await expect(withdrawProposal(await makePublishedFreelancer(), { proposalId })).rejects.toMatchObject({
    code: "not-found",
  });
});
