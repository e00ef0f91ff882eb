import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { day, after as later } from "@/lib/clock";
import { db } from "@/lib/db";
import { pruneReceipts } from "@/lib/matching/prune-receipts";
import { rankPackage } from "@/lib/matching/rank-package";
import { getOwnReceipts, getReceiptOrThrow } from "@/lib/matching/receipt-queries";
import { recomputeReceipt } from "@/lib/matching/recompute-receipt";
import { receiptDays } from "@/lib/matching/retention";
import { showMore } from "@/lib/matching/show-more";
import { makeClient } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

async function shown() {
  const client = await makeClient();
  const people = await makeRanked(8, { family: "research", skills: { "ux-research": 4 } });
  const { packageId } = await makeAsked(client, { family: "research", skills: ["ux-research"] });
  const { rankRunId } = await rankPackage(client, { packageId });
  return { client, people, rankRunId };
}

describe("the receipt of a shown ranking", () => {
  test("holds the people seen, computes to the same, and grows with the second page", async () => {
    const { client, people, rankRunId } = await shown();
    const receipt = await getReceiptOrThrow(rankRunId);
    expect(receipt.people).toHaveLength(5);
    expect(recomputeReceipt(JSON.stringify(receipt))).toEqual({ kind: "same", people: 5 });
    for (const { id } of people) expect(JSON.stringify(receipt)).not.toContain(id);
    await showMore(client, { rankRunId });
    const more = await getReceiptOrThrow(rankRunId);
    expect(recomputeReceipt(JSON.stringify(more))).toEqual({ kind: "same", people: more.people.length });
    expect(more.people.length).toBeGreaterThan(5);
    const rows = await db.showing.findMany({ where: { rankRunId, place: { not: null } } });
    expect(rows).toHaveLength(more.people.length);
    await expect(getReceiptOrThrow(randomUUID())).rejects.toMatchObject({ code: "not-found" });
  });

  test("names to a person only themselves, in every receipt that shows them", async () => {
    const { people, rankRunId } = await shown();
    const seen = await db.showing.findFirstOrThrow({ where: { rankRunId, place: 2 } });
    const person = people.find(({ id }) => id === seen.freelancerId);
    if (!person) throw new Error("Nobody stands second.");
    const [own, ...others] = await getOwnReceipts(person);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ rankRunId, place: 2 });
    expect(own?.receipt.people[1]?.pseudonym).toBe(own?.you);
    // People of other tests may stand in the same ranking.
    const shownOf = { rankRunId, place: { not: null }, freelancerId: { in: people.map(({ id }) => id) } };
    const rows = await db.showing.findMany({ where: shownOf, select: { freelancerId: true } });
    const unseen = people.find(({ id }) => rows.every(({ freelancerId }) => freelancerId !== id));
    if (!unseen) throw new Error("Everybody was shown.");
    expect(await getOwnReceipts(unseen)).toEqual([]);
  });

  test("goes when its retention is over, and not before", async () => {
    const { rankRunId } = await shown();
    await pruneReceipts(later(new Date(), (receiptDays - 1) * day));
    await expect(getReceiptOrThrow(rankRunId)).resolves.toBeDefined();
    await pruneReceipts(later(new Date(), (receiptDays + 1) * day));
    await expect(getReceiptOrThrow(rankRunId)).rejects.toMatchObject({ code: "not-found" });
    expect(await db.rankRun.count({ where: { id: rankRunId } })).toBe(1);
  });
});
