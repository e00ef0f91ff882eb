import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { rankPackage } from "@/lib/matching/rank-package";
import { showMore } from "@/lib/matching/show-more";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

const asked = { family: "data", skills: ["sql"] };

async function makeRun() {
  const client = await makeClient();
  const { brief, packageId } = await makeAsked(client, asked);
  const { rankRunId } = await rankPackage(client, { packageId });
  return { client, brief, packageId, rankRunId };
}
const totals = async () => {
  const { _sum } = await db.exposure.aggregate({ _sum: { received: true, deserved: true } });
  return { received: _sum.received ?? 0, deserved: _sum.deserved ?? 0 };
};
const worth = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => 1 / Math.log2(1 + from + index)).reduce(
    (a, b) => a + b,
    0,
  );

describe("the second page of a ranking", () => {
  test("is shown once, and its people's exposure is spent then and not before", async () => {
    await makeRanked(12, { family: "data", skills: { sql: 4 } });
    const { client, brief, packageId, rankRunId } = await makeRun();
    const before = await totals();
    expect(before.received).toBeCloseTo(worth(1, 5), 6);
    await expect(showMore(client, { rankRunId })).resolves.toMatchObject({ listingId: brief.id, packageId });
    const after = await totals();
    expect(after.received).toBeCloseTo(worth(1, 10), 6);
    expect(after.deserved).toBeCloseTo(after.received, 6);
    await expect(showMore(client, { rankRunId })).rejects.toMatchObject({ key: "shortlist.errors.allShown" });
    expect(await totals()).toEqual(after);
  });

  test("of two at once one opens it", async () => {
    const { client, rankRunId } = await makeRun();
    const before = await totals();
    const both = await Promise.allSettled([showMore(client, { rankRunId }), showMore(client, { rankRunId })]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await totals()).received - before.received).toBeCloseTo(worth(6, 10), 6);
  });

  test("is not there for a stranger, nor for a suspended client, nor once the listing is closed", async () => {
    const { client, brief, rankRunId } = await makeRun();
    await expect(showMore(await makeClient(), { rankRunId })).rejects.toMatchObject({ code: "not-found" });
    await expect(showMore(await makeSuspended(), { rankRunId })).rejects.toMatchObject({ code: "forbidden" });
    await db.listing.update({ where: { id: brief.id }, data: { state: "closed" } });
    await expect(showMore(client, { rankRunId })).rejects.toMatchObject({ code: "conflict" });
  });
});
