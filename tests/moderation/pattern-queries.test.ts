import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { declarePattern } from "@/lib/moderation/declare-pattern";
import { findDeclared, findEvidence, listDeclared, listSuspected } from "@/lib/moderation/pattern-queries";
import { keepClusters } from "@/lib/signals/kept-clusters";
import { refreshDueSignals } from "@/lib/signals/refresh-due-signals";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import { makeAdmin, makeClient } from "@/tests/support/people";
import { makeDemoRing, now, statement } from "./demo-ring";

let ring: string[];
let workers: string[];

beforeAll(async () => {
  ({ ring, workers } = await makeDemoRing());
}, 120_000);

describe("what a moderator reads before and after", () => {
  test("are the clients the nightly look suspects, each group with its contracts and their weight, until it is declared", async () => {
    const admin = await makeAdmin();
    expect(await listSuspected(admin, now)).toEqual({ rows: [], next: null });
    await keepClusters(new Map(ring.map((id) => [id, ring[0] ?? ""])));
    await refreshSignals({ freelancerId: workers[0], now });
    const [group] = (await listSuspected(admin, now)).rows;
    expect(group?.clients.map(({ id }) => id).sort()).toEqual(ring);
    expect(group?.workers.map(({ id }) => id).sort()).toEqual([...workers].sort());
    const contracts = await db.contract.count({ where: { clientId: { in: ring }, closedAt: { not: null } } });
    expect(group?.contracts).toBe(contracts);
    expect(group?.allContracts).toBeGreaterThanOrEqual(contracts);
    expect(group?.weight).toBeGreaterThan(0);
    expect(group?.weight).toBeLessThanOrEqual(group?.allWeight ?? 0);

    const { patternId } = await declarePattern(admin, { clientIds: ring, ...statement }, now);
    await refreshDueSignals(now);
    expect((await listSuspected(admin, now)).rows).toEqual([]);
    const declared = await findDeclared(admin, patternId, now);
    expect(declared).toMatchObject({
      ...statement,
      liftedAt: null,
      appeals: [],
      seen: { weight: 0, contracts },
    });
    expect((await listDeclared(admin)).rows[0]).toMatchObject({ id: patternId, facts: statement.facts });
  });

  test("is for moderators alone", async () => {
    const client = await makeClient();
    for (const read of [
      () => listSuspected(client, now),
      () => listDeclared(client),
      () => findEvidence(client, ring, now),
      () => findDeclared(client, randomUUID(), now),
    ])
      await expect(read()).rejects.toMatchObject({ code: "forbidden" });
  });

  test("is empty for people who closed nothing and for ids of nobody", async () => {
    const [admin, client] = [await makeAdmin(), await makeClient()];
    expect(await findEvidence(admin, [client.id, randomUUID()], now)).toMatchObject({
      clients: [{ id: client.id, contracts: 0, freelancers: 0, isVoid: false }],
      workers: [],
      weight: 0,
    });
    expect((await findEvidence(admin, [], now)).clients).toEqual([]);
    expect(await findDeclared(admin, randomUUID(), now)).toBeNull();
  });
});
