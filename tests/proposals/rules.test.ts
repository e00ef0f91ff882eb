import fc from "fast-check";
import { expect, test } from "vitest";
import { conflictsWithAiPolicy } from "@/lib/proposals/ai-plan";
import { neutralOrder } from "@/lib/proposals/neutral-order";
import { mayReopen, proposingFault } from "@/lib/proposals/policy";
import { mayMove, proposalStates } from "@/lib/proposals/states";
import { makePerson } from "@/tests/support/people";

test.each([
  ["A model drafts with ChatGPT and I edit.", true],
  ["初稿由大模型生成，再由我修改。", true],
  ["No AI at all: every word is written by hand.", false],
  ["I will not use AI tools for any of it.", false],
  ["全程不使用人工智能，每个字都自己写。", false],
  ["I write it myself. A language model checks the spelling.", true],
  ["I keep a main document and a style guide.", false],
])("under a ban on AI, “%s” warns: %s", (plan, warns) => {
  expect(conflictsWithAiPolicy("forbidden", plan)).toBe(warns);
  expect(conflictsWithAiPolicy("allowed", plan)).toBe(false);
});

test("the neutral order keeps everyone, is the same for every order of arrival, and differs between listings", () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(ids, fc.uuid(), (all, listingId) => {
      const items = all.map((id) => ({ id }));
      const order = neutralOrder(listingId, items);
      expect(new Set(order)).toEqual(new Set(items));
      expect(neutralOrder(listingId, items.toReversed()).map(({ id }) => id)).toEqual(
        order.map(({ id }) => id),
      );
    }),
  );
  const items = Array.from({ length: 40 }, (_, index) => ({ id: `proposal-${index}` }));
  const firsts = new Set(Array.from({ length: 60 }, (_, at) => neutralOrder(`listing-${at}`, items)[0]?.id));
  expect(firsts.size).toBeGreaterThan(20);
});

test("nothing moves out of accepted, and nobody moves for the other side", () => {
  for (const to of proposalStates)
    for (const by of ["client", "freelancer"] as const) expect(mayMove("accepted", to, by)).toBe(false);
  expect(mayMove("sent", "accepted", "client")).toBe(true);
  expect(mayMove("sent", "accepted", "freelancer")).toBe(false);
  expect(mayMove("sent", "withdrawn", "client")).toBe(false);
});

test("a proposal is taken up again only after a withdrawal or a lost place", () => {
  const kinds = proposalStates.flatMap((state) =>
    [null, "other-chosen", "price"].map((declineReason) => ({ state, declineReason })),
  );
  expect(kinds.filter(mayReopen)).toEqual([
    { state: "withdrawn", declineReason: null },
    { state: "withdrawn", declineReason: "other-chosen" },
    { state: "withdrawn", declineReason: "price" },
    { state: "declined", declineReason: "other-chosen" },
  ]);
});

test("the reason against a proposal is the one a person can do something about", async () => {
  const viewer = await makePerson();
  const now = new Date("2026-03-01T00:00:00Z");
  const open = {
    listing: { clientId: "c", organisationId: null, state: "published" as const, decisionDeadlineAt: null },
    hasPublishedProfile: true,
    openPackages: 1,
    proposal: null,
  };
  expect(proposingFault(viewer, open, now)).toBeNull();
  expect(proposingFault(viewer, { ...open, hasPublishedProfile: false }, now)).toBe("noProfile");
  expect(proposingFault(viewer, { ...open, openPackages: 0 }, now)).toBe("notOpen");
  const passed = { ...open.listing, decisionDeadlineAt: now };
  expect(proposingFault(viewer, { ...open, listing: passed }, now)).toBe("deadlinePassed");
  const own = { ...open.listing, clientId: viewer.id };
  expect(proposingFault(viewer, { ...open, listing: own }, now)).toBe("ownListing");
});
