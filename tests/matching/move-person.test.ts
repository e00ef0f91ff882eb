import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { movePerson } from "@/lib/matching/move-person";
import { inOwnOrder, moved } from "@/lib/matching/own-order";
import { getShortlist } from "@/lib/matching/queries";
import { rankPackage } from "@/lib/matching/rank-package";
import { getReceiptOrThrow } from "@/lib/matching/receipt-queries";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

async function list(seats: Parameters<typeof makeClient>[0] = {}, fields = {}) {
  const client = await makeClient(seats);
  await makeRanked(4, { family: "research", skills: { "ux-research": 4 } });
  const asked = { family: "research", skills: ["ux-research"] };
  const { packageId, brief } = await makeAsked(client, asked, { fields });
  const { rankRunId } = await rankPackage(client, { packageId });
  const ids = async () =>
    (await getShortlist(client, brief.id, packageId)).run?.people.map(({ entry }) => entry.freelancerId) ??
    [];
  return { client, rankRunId, ids, brief, packageId };
}

describe("a client's own order", () => {
  test("moves one person a place, leaves the ranking and its receipt, and says so in the record", async () => {
    const { client, rankRunId, ids, brief, packageId } = await list();
    const before = await ids();
    const receipt = await getReceiptOrThrow(rankRunId);
    const move = { rankRunId, freelancerId: before[1] ?? "", direction: "earlier" } as const;
    await movePerson(client, move);
    expect(await ids()).toEqual([before[1], before[0], ...before.slice(2)]);
    const shortlist = await getShortlist(client, brief.id, packageId);
    expect(shortlist.run).toMatchObject({ isReordered: true });
    expect(shortlist.run?.people[0]?.place).toBe(2);
    expect(await getReceiptOrThrow(rankRunId)).toEqual(receipt);
    await movePerson(client, { ...move, direction: "later" });
    expect(await ids()).toEqual(before);
    expect((await db.rankRun.findUniqueOrThrow({ where: { id: rankRunId } })).ownOrder).toEqual([]);
    const events = await db.event.findMany({
      where: { subjectId: brief.id, type: "listing.ranking-reordered" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ data }) => (data as { isUndone: boolean }).isUndone)).toEqual([false, true]);
  });

  test("of two moves at once one counts and the other is told", async () => {
    const { client, rankRunId, ids } = await list();
    const before = await ids();
    const moves = [before[1], before[2]].map((freelancerId = "") =>
      movePerson(client, { rankRunId, freelancerId, direction: "earlier" }),
    );
    const settled = await Promise.allSettled(moves);
    const refused = settled.filter(({ status }) => status === "rejected");
    for (const { reason } of refused as PromiseRejectedResult[])
      expect(reason).toMatchObject({ key: "shortlist.errors.movedMeanwhile" });
    expect((await ids()).toSorted()).toEqual(before.toSorted());
    const events = await db.event.count({ where: { actorId: client.id, type: "listing.ranking-reordered" } });
    expect(events).toBe(2 - refused.length);
  });

  test("is for the writing seats of the listing and for people in the list", async () => {
    const organisation = await db.organisation.create({ data: { name: "Vale Tools" } });
    const seat = (role: "member" | "finance") => [
      { organisationId: organisation.id, name: "Vale Tools", role },
    ];
    const { rankRunId, ids, client } = await list(
      { seats: seat("member") },
      { organisationId: organisation.id },
    );
    const [freelancerId = ""] = await ids();
    const move = { rankRunId, freelancerId, direction: "later" } as const;
    await expect(movePerson(await makeClient(), move)).rejects.toMatchObject({ code: "not-found" });
    const finance = await makeClient({ seats: seat("finance") });
    await expect(movePerson(finance, move)).rejects.toMatchObject({ code: "forbidden" });
    await expect(movePerson(await makeSuspended(), move)).rejects.toMatchObject({ code: "forbidden" });
    for (const wrong of [{ freelancerId: randomUUID() }, { rankRunId: randomUUID() }])
      await expect(movePerson(client, { ...move, ...wrong })).rejects.toMatchObject({ code: "not-found" });
    await expect(movePerson(client, move)).resolves.toMatchObject({ listingId: expect.any(String) });
  });

  test("keeps everybody exactly once, whatever the order says", () => {
    const some = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(some, some, fc.constantFrom("a", "b", "c"), (people, order, id) => {
        const own = inOwnOrder(people, (each) => each, order);
        expect(own.toSorted()).toEqual(people.toSorted());
        const after = moved(own, id, "earlier");
        expect(after.toSorted()).toEqual(own.toSorted());
        if (own.indexOf(id) > 0) expect(after.indexOf(id)).toBe(own.indexOf(id) - 1);
      }),
    );
  });
});
