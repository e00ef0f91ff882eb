import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { after, day, hour } from "@/lib/clock";
import { db } from "@/lib/db";
import { Engine } from "@/lib/matching/engine";
import { noteSilence } from "@/lib/matching/note-silence";
import { rankingPolicy } from "@/lib/matching/policy";
import { pruneChanges } from "@/lib/matching/prune-changes";
import { rank } from "@/lib/matching/rank";
import { pool } from "@/lib/pool";
import { keepPriors } from "@/lib/signals/kept-priors";
import { startingPriors } from "@/lib/signals/priors";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeProfile } from "@/tests/support/profiles";
import { columns, listing } from "./people";
import { makeAsked, makeRanked, makeSignals } from "./stored-people";

const profile = { family: "data", skills: { sql: 4 } };
const asked = listing({ family: "data", skills: ["sql"], limit: 100 });
const now = new Date();
const idsOf = (kept: Awaited<ReturnType<Engine["current"]>>) =>
  rank(asked, kept, rankingPolicy, now, 1).order.map(({ freelancerId }) => freelancerId);

// Two of them over one database, as two processes would have.
const one = new Engine();
const other = new Engine();

/** Waits until it holds; the test's own limit is the only clock. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeAll(async () => {
  await makeRanked(3, profile);
  await Promise.all([one.current(), other.current()]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
});

describe("asked for its columns, an engine", () => {
  test("has taken in everything committed before: each table that a ranking reads", async () => {
    const person = await makeFreelancer();
    await makeProfile(person, { ...profile, isAvailable: false });
    const read = async () => (await one.current()).get(person.id);
    expect(await read()).toMatchObject({ isAvailable: false, family: "data" });
    await db.freelancerProfile.update({ where: { userId: person.id }, data: { isAvailable: true } });
    expect(idsOf(await one.current())).toContain(person.id);
    await db.profileSkill.updateMany({ where: { userId: person.id }, data: { level: 5 } });
    expect((await read())?.skills).toEqual([{ slug: "sql", level: 5 }]);
    await makeSignals(person, "data", 91);
    expect((await read())?.signals).toMatchObject({ "judgment:data": { review: { value: 91 } } });
    await db.exposure.create({ data: { freelancerId: person.id, deserved: 4, received: 1 } });
    expect((await read())?.exposure).toEqual({ deserved: 4, received: 1 });
    await db.user.update({ where: { id: person.id }, data: { suspendedAt: now } });
    expect(idsOf(await one.current())).not.toContain(person.id);
    await db.user.update({ where: { id: person.id }, data: { suspendedAt: null } });
    expect(idsOf(await one.current())).toContain(person.id);
    await db.freelancerProfile.update({ where: { userId: person.id }, data: { publishedAt: null } });
    expect(await read()).toBeNull();
    await keepPriors({ ...startingPriors, version: "tonight" });
    expect((await one.current()).priors.version).toBe("tonight");
  });

  test("misses nothing that commits late, after lines with higher numbers were read", async () => {
    const [slow, fast] = await makeRanked(2, profile);
    const client = await pool.connect();
    const change = `UPDATE "FreelancerProfile" SET capacity = 7 WHERE "userId" = $1`;
    try {
      await client.query("BEGIN");
      await client.query(change, [slow?.id]);
      await pool.query(change, [fast?.id]);
      const before = await one.current();
      expect(before.get(fast?.id ?? "")?.capacity).toBe(7);
      expect(before.get(slow?.id ?? "")?.capacity).not.toBe(7);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
    expect((await one.current()).get(slow?.id ?? "")?.capacity).toBe(7);
  });

  test("takes a changed exposure from the line that tells of it, without loading the person anew", async () => {
    const [seen, both] = await makeRanked(2, profile);
    const ids = [seen?.id ?? "", both?.id ?? ""];
    const before = await one.current();
    const unchanged = ids.map((id) => before.get(id));
    const exposures = async () => {
      const kept = await one.current();
      return ids.map((id) => ({ ...kept.get(id)?.exposure, credit: kept.get(id)?.newcomerCredit }));
    };
    const first = { deserved: 2, received: 3, newcomerCredit: 5 };
    await db.exposure.createMany({ data: ids.map((freelancerId) => ({ freelancerId, ...first })) });
    const lines = await db.matchChange.findMany({ orderBy: { seq: "desc" }, take: 2 });
    expect(lines.map(({ isExposure }) => isExposure)).toEqual([true, true]);
    expect(await exposures()).toEqual(Array(2).fill({ deserved: 2, received: 3, credit: 5 }));
    // One is seen again while the other also changes their profile.
    await db.exposure.updateMany({ where: { freelancerId: { in: ids } }, data: { received: 4 } });
    await db.freelancerProfile.update({ where: { userId: both?.id }, data: { capacity: 8 } });
    expect(await exposures()).toEqual(Array(2).fill({ deserved: 2, received: 4, credit: 5 }));
    expect((await one.current()).get(both?.id ?? "")?.capacity).toBe(8);
    await db.exposure.deleteMany({ where: { freelancerId: { in: ids } } });
    expect((await one.current()).get(seen?.id ?? "")).toEqual(unchanged[0]);
  });

  test("asked by many at once reads together, and all of them see what was committed", async () => {
    const [person] = await makeRanked(1, profile);
    const seen = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        if (index === 7)
          await db.freelancerProfile.update({ where: { userId: person?.id }, data: { capacity: 9 } });
        return (await one.current()).get(person?.id ?? "")?.capacity;
      }),
    );
    expect(seen[7]).toBe(9);
  });

  test("ends with the same columns after a burst of thousands of changes as a fresh start", async () => {
    const [person] = await makeRanked(1, profile);
    await pool.query(
      `INSERT INTO "MatchChange" ("freelancerId") SELECT $1::uuid FROM generate_series(1, 12000)`,
      [person?.id],
    );
    await pool.query(`UPDATE "FreelancerProfile" SET capacity = 4`);
    await db.freelancerProfile.update({ where: { userId: person?.id }, data: { capacity: 6 } });
    const caughtUp = await one.current();
    expect(caughtUp.get(person?.id ?? "")?.capacity).toBe(6);
    const fresh = await new Engine().current();
    expect(rank(asked, caughtUp, rankingPolicy, now, 1)).toEqual(rank(asked, fresh, rankingPolicy, now, 1));
    expect(fresh.size).toBe(caughtUp.size);
  });

  test("ranks in the database as the same people do without one", async () => {
    const kept = await one.current();
    const people = idsOf(kept).map((id) => kept.get(id));
    const alone = columns(...people.filter((person) => person !== null));
    alone.priors = kept.priors;
    expect(rank(asked, alone, rankingPolicy, now, 1).order).toEqual(
      rank(asked, kept, rankingPolicy, now, 1).order,
    );
  });
});

describe("following by itself, an engine", () => {
  test("ranks what was changed through another instance", async () => {
    other.follow();
    const [person] = await makeRanked(1, profile);
    const id = person?.id ?? "";
    await until(() => other.known?.get(id) !== null);
    await db.freelancerProfile.update({ where: { userId: id }, data: { isAvailable: false } });
    await until(() => other.known?.get(id)?.isAvailable === false);
    expect(other.known && idsOf(other.known)).not.toContain(id);
  });

  test("goes on after its connection was cut", async () => {
    other.follow();
    const cut = () =>
      pool.query<{ pid: number }>(
        `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'plumbline-listener' AND datname = current_database()`,
      );
    let before = 0;
    while (before === 0) before = (await cut()).rows[0]?.pid ?? 0;
    const [person] = await makeRanked(1, profile);
    await until(() => other.known?.get(person?.id ?? "") !== null);
    // It listens again on a new connection.
    let again = before;
    while (again === before || again === 0) {
      const { rows } = await pool.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE application_name = 'plumbline-listener' AND datname = current_database()`,
      );
      again = rows[0]?.pid ?? 0;
    }
    expect(again).not.toBe(before);
  });
});

test("the outbox forgets after an hour, and an invitation's week of silence is said to the engines", async () => {
  const client = await makeClient();
  const [person] = await makeRanked(1, profile);
  const { brief, packageId } = await makeAsked(client, { family: "data", skills: ["sql"] });
  const ids = { listingId: brief.id, packageId, freelancerId: person?.id ?? "", invitedById: client.id };
  await db.invitation.create({ data: { ...ids, createdAt: after(now, -6.99 * day) } });
  expect((await one.current()).get(ids.freelancerId)?.response.invited).toBe(0);
  await pruneChanges(after(new Date(), 2 * hour));
  expect(await db.matchChange.count()).toBe(0);
  await noteSilence(after(now, 0.02 * day));
  expect(await db.matchChange.findMany({ select: { freelancerId: true } })).toEqual([
    { freelancerId: ids.freelancerId },
  ]);
  await pruneChanges(now);
  expect(await db.matchChange.count()).toBe(1);
});
