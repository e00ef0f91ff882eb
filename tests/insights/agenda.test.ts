import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { clientAgenda, freelancerAgenda } from "@/lib/insights/agenda";
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
  expect((await freelancerAgenda(freelancer)).map(({ kind }) => kind)).toEqual(["make-profile"]);
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
  expect(await freelancerAgenda(freelancer)).toMatchObject([
    { kind: "answer-invitation", href: `/listings/${listing.id}/propose` },
  ]);
  await db.listing.update({ where: { id: listing.id }, data: { state: "closed" } });
  expect(await freelancerAgenda(freelancer)).toEqual([]);
});
