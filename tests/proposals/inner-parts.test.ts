import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { declineOthers } from "@/lib/proposals/decline-others";
import { inviteFreelancer } from "@/lib/proposals/invite-freelancer";
import { markAccepted } from "@/lib/proposals/mark-accepted";
import { markDeclined } from "@/lib/proposals/mark-declined";
import { sendProposal } from "@/lib/proposals/send-proposal";
import { writeDraft } from "@/lib/proposals/write-draft";
import { makeClient } from "@/tests/support/people";
import {
  makePublishedFreelancer,
  makePublishedListing,
  makeSentProposal,
  proposalFor,
} from "@/tests/support/proposals";

test("a proposal is accepted once, and declining it afterwards changes nothing", async () => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const decided = { proposalId, freelancerId: freelancer.id, actorId: client.id, at: new Date() };
  const accept = () =>
    db.$transaction((tx) =>
      markAccepted(tx, { ...decided, listingId: listing.id, contractId: randomUUID() }),
    );
  const results = await Promise.allSettled([accept(), accept()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const declined = await db.$transaction((tx) => markDeclined(tx, { ...decided, listing, reason: "price" }));
  expect(declined).toBe(false);
  expect(await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    state: "accepted",
    declineReason: null,
  });
});

test("the others are those that count on the same packages; open invitations to them end", async () => {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { tiers: ["judgment", "commodity"] });
  const [first = "", second = ""] = listing.packages.map(({ id }) => id);
  const people = await Promise.all([1, 2, 3].map(() => makePublishedFreelancer()));
  const picks = [[first], [second], [first, second]];
  for (const [index, person] of people.entries())
    await sendProposal(person, proposalFor(listing, { packageIds: picks[index] }));
  const invited = await makePublishedFreelancer();
  await inviteFreelancer(client, { packageId: first, freelancerId: invited.id, message: "" });
  await db.$transaction((tx) =>
    declineOthers(tx, {
      listing,
      packageIds: [first],
      reason: "other-chosen",
      actorId: client.id,
      at: new Date(),
    }),
  );
  const stateOf = async (freelancerId?: string) =>
    (await db.proposal.findFirstOrThrow({ where: { listingId: listing.id, freelancerId } })).state;
  const states = await Promise.all(people.map(({ id }) => stateOf(id)));
  expect(states).toEqual(["declined", "sent", "declined"]);
  expect(await db.invitation.findFirstOrThrow({ where: { freelancerId: invited.id } })).toMatchObject({
    state: "withdrawn",
  });
});

test("a draft without a row starts at revision 0, and replaces its milestones at each save", async () => {
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(await makeClient());
  const write = (revision: number, titles: string[], proposal: { id: string } | null) =>
    db.$transaction((tx) =>
      writeDraft(
        tx,
        freelancer,
        { listing, proposal },
        {
          ...proposalFor(listing, { revision }),
          milestones: titles.map((title) => ({ title, criteria: [], priceMinor: 0, days: 1 })),
        },
      ),
    );
  await expect(write(3, [], null)).rejects.toMatchObject({ code: "conflict" });
  const { proposalId } = await write(0, ["a", "b", "c"], null);
  await write(1, ["d"], { id: proposalId });
  const rows = await db.proposalMilestone.findMany({ where: { proposalId } });
  expect(rows.map(({ title }) => title)).toEqual(["d"]);
});
