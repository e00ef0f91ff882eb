import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { blockPerson } from "@/lib/matching/block-person";
import { getBlocked } from "@/lib/matching/block-queries";
import { rankPackage } from "@/lib/matching/rank-package";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { unblockPerson } from "@/lib/matching/unblock-person";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

const asked = { family: "research", skills: ["ux-research"] };
const profile = { family: "research", skills: { "ux-research": 4 } };

async function rankedFor(client: Awaited<ReturnType<typeof makeClient>>, packageId: string) {
  const { rankRunId } = await rankPackage(client, { packageId });
  const { result } = await db.rankRun.findUniqueOrThrow({ where: { id: rankRunId } });
  const { order, excluded } = storedRunSchema.parse(result);
  return { ids: order.map(({ freelancerId }) => freelancerId), excluded };
}

describe("blocking a person", () => {
  test("from either side keeps the two from being matched, reads as not available, and can be taken back", async () => {
    const client = await makeClient();
    const [one, other] = await makeRanked(2, profile);
    if (!one || !other) throw new Error("Two people are needed.");
    const { packageId } = await makeAsked(client, asked);
    expect((await rankedFor(client, packageId)).ids).toHaveLength(2);
    await blockPerson(client, { personId: one.id });
    expect(await rankedFor(client, packageId)).toEqual({ ids: [other.id], excluded: { "not-available": 1 } });
    await blockPerson(other, { personId: client.id });
    expect(await rankedFor(client, packageId)).toEqual({ ids: [], excluded: { "not-available": 2 } });
    await unblockPerson(client, { personId: one.id });
    expect((await rankedFor(client, packageId)).ids).toEqual([one.id]);
    const stranger = await makeClient();
    const elsewhere = await makeAsked(stranger, asked);
    expect((await rankedFor(stranger, elsewhere.packageId)).ids).toContain(other.id);
    expect((await getBlocked(other)).map(({ id }) => id)).toEqual([client.id]);
    expect(await getBlocked(client)).toEqual([]);
  });

  test("twice, also at once, is one block and one record", async () => {
    const client = await makeClient();
    const [person] = await makeRanked(1, profile);
    const personId = person?.id ?? "";
    await Promise.all([blockPerson(client, { personId }), blockPerson(client, { personId })]);
    await blockPerson(client, { personId });
    const events = await db.event.findMany({ where: { actorId: client.id, type: "person.match-blocked" } });
    expect(events.map(({ data }) => data)).toEqual([{ blockedId: personId }]);
  });

  test("is refused for oneself, for nobody, for somebody who is not to be seen, and for a suspended person", async () => {
    const client = await makeClient();
    await expect(blockPerson(client, { personId: client.id })).rejects.toMatchObject({ code: "forbidden" });
    for (const personId of [randomUUID(), (await makeClient()).id])
      await expect(blockPerson(client, { personId })).rejects.toMatchObject({ code: "not-found" });
    const [person] = await makeRanked(1, profile);
    const personId = person?.id ?? "";
    const suspended = await makeSuspended();
    await expect(blockPerson(suspended, { personId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(unblockPerson(client, { personId })).rejects.toMatchObject({ code: "not-found" });
    await blockPerson(client, { personId });
    const another = await makeClient();
    await expect(unblockPerson(another, { personId })).rejects.toMatchObject({ code: "not-found" });
    await expect(unblockPerson(suspended, { personId })).rejects.toMatchObject({ code: "forbidden" });
  });
});
