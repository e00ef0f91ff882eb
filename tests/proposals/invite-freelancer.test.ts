import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { declineInvitation } from "@/lib/proposals/decline-invitation";
import { inviteFreelancer } from "@/lib/proposals/invite-freelancer";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { withdrawInvitation } from "@/lib/proposals/withdraw-invitation";
import { makeClient, makeFreelancer, makePerson, makeSuspended } from "@/tests/support/people";
import { makePublishedFreelancer, makePublishedListing, proposalFor } from "@/tests/support/proposals";

async function makePlace() {
  const client = await makeClient();
  const listing = await makePublishedListing(client);
  const packageId = listing.packages[0]?.id ?? "";
  const invite = (freelancer: Viewer, by = client) =>
    inviteFreelancer(by, { packageId, freelancerId: freelancer.id, message: "" });
  return { client, listing, packageId, invite };
}

test("an invitation reaches the freelancer by notice and mail", async () => {
  const { invite, listing } = await makePlace();
  const freelancer = await makePublishedFreelancer();
  const { invitationId } = await invite(freelancer);
  const notice = await db.notice.findFirstOrThrow({ where: { userId: freelancer.id } });
  expect(notice).toMatchObject({
    kind: "proposals.notices.invited",
    href: `/listings/${listing.id}/propose`,
  });
  expect(await db.mail.count({ where: { to: freelancer.email } })).toBe(1);
  expect(await db.event.count({ where: { type: "invitation.sent", subjectId: invitationId } })).toBe(1);
});

test("a judgment shortlist holds five, also when two are invited at once; a declined place is free again", async () => {
  const { invite } = await makePlace();
  const people = await Promise.all(Array.from({ length: 7 }, () => makePublishedFreelancer()));
  const first: string[] = [];
  for (const person of people.slice(0, 4)) first.push((await invite(person)).invitationId);
  const race = await Promise.allSettled(people.slice(4, 6).map((person) => invite(person)));
  expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(race.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { key: "proposals.errors.shortlistFull" },
  });
  const [person, seventh] = [people[0], people[6]];
  if (!person || !seventh) throw new Error("seven people were made");
  await declineInvitation(person, { invitationId: first[0] ?? "", reason: "busy" });
  await expect(invite(seventh)).resolves.toHaveProperty("invitationId");
});

test("nobody is invited twice to the same package, unless the client took it back", async () => {
  const { invite, client } = await makePlace();
  const freelancer = await makePublishedFreelancer();
  const results = await Promise.allSettled([invite(freelancer), invite(freelancer)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const invitation = await db.invitation.findFirstOrThrow({ where: { freelancerId: freelancer.id } });
  await withdrawInvitation(client, { invitationId: invitation.id });
  await expect(invite(freelancer)).resolves.toEqual({ invitationId: invitation.id });
  await declineInvitation(freelancer, { invitationId: invitation.id, reason: "not-my-work" });
  await expect(invite(freelancer)).rejects.toMatchObject({ key: "proposals.errors.alreadyInvited" });
});

test("declining tells the client why, in words, once", async () => {
  const { invite, client } = await makePlace();
  const freelancer = await makePublishedFreelancer();
  const { invitationId } = await invite(freelancer);
  const decline = () => declineInvitation(freelancer, { invitationId, reason: "not-my-work" });
  const results = await Promise.allSettled([decline(), decline()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const notices = await db.notice.findMany({ where: { userId: client.id } });
  expect(notices.map(({ params }) => params)).toEqual([expect.objectContaining({ reason: "not_my_work" })]);
  await expect(withdrawInvitation(client, { invitationId })).rejects.toMatchObject({ code: "conflict" });
});

test("whoever is hidden, unpublished, answered or oneself cannot be invited", async () => {
  const { invite, listing, client } = await makePlace();
  await expect(invite(await makeFreelancer())).rejects.toMatchObject({ code: "not-found" });
  await expect(invite(client)).rejects.toMatchObject({ key: "proposals.errors.inviteSelf" });
  const suspended = await makePublishedFreelancer();
  await db.user.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
  await expect(invite(suspended)).rejects.toMatchObject({ code: "not-found" });
  const answered = await makePublishedFreelancer();
  await sendProposal(answered, proposalFor(listing));
  await expect(invite(answered)).rejects.toMatchObject({ key: "proposals.errors.alreadyProposed" });
});

test("only the client's own side invites, declines and withdraws what is theirs", async () => {
  const { invite, client, listing } = await makePlace();
  const freelancer = await makePublishedFreelancer();
  const { invitationId } = await invite(freelancer);
  const stranger = await makePerson();
  const another = await makePublishedFreelancer();
  await expect(invite(another, stranger)).rejects.toMatchObject({ code: "not-found" });
  await expect(invite(another, await makeSuspended())).rejects.toMatchObject({ code: "forbidden" });
  await expect(withdrawInvitation(stranger, { invitationId })).rejects.toMatchObject({ code: "not-found" });
  await expect(declineInvitation(another, { invitationId, reason: "busy" })).rejects.toMatchObject({
    code: "not-found",
  });
  await db.listing.update({ where: { id: listing.id }, data: { state: "closed" } });
  await expect(invite(another, client)).rejects.toMatchObject({ code: "conflict" });
});
