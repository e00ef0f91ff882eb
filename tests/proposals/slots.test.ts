import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { freeSlots, holdsSlot, maxOpenProposals, slotHolders } from "@/lib/proposals/slots";
import { makeClient } from "@/tests/support/people";
import { makePublishedFreelancer, makePublishedListing } from "@/tests/support/proposals";

const now = new Date("2026-03-01T12:00:00Z");
const states = ["draft", "sent", "withdrawn", "declined", "accepted"] as const;
const listingStates = ["published", "unpublished", "closed", "filled"] as const;
const deadlines = [null, after(now, day), after(now, -day), now];

test("there are never more free places than places, and each holder takes exactly one", () => {
  const holder = fc.record({
    state: fc.constantFrom(...states),
    listingState: fc.constantFrom(...listingStates),
    decisionDeadlineAt: fc.constantFrom(...deadlines),
  });
  fc.assert(
    fc.property(fc.array(holder, { maxLength: 20 }), (holders) => {
      const held = holders.filter((each) => holdsSlot(each, now)).length;
      expect(freeSlots(holders, now)).toBe(Math.max(0, maxOpenProposals - held));
      for (const each of holders.filter((one) => holdsSlot(one, now))) expect(each.state).toBe("sent");
    }),
  );
});

test("the database counts by the same rule", async () => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const cases = states.flatMap((state) =>
    listingStates.flatMap((listingState) =>
      deadlines.map((decisionDeadlineAt) => ({ state, listingState, decisionDeadlineAt })),
    ),
  );
  for (const { state, listingState, decisionDeadlineAt } of cases) {
    const listing = await makePublishedListing(client, {
      state: listingState,
      decisionDeadlineAt,
      tiers: [],
    });
    await db.proposal.create({
      data: { listingId: listing.id, freelancerId: freelancer.id, state, currency: "EUR" },
    });
  }
  const counted = await db.proposal.count({ where: slotHolders(freelancer.id, now) });
  expect(counted).toBe(cases.filter((each) => holdsSlot(each, now)).length);
  expect(counted).toBe(2);
});
