import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { matchingEngine } from "@/lib/matching/engine";
import { appealCase } from "@/lib/moderation/appeal-case";
import { decideCase } from "@/lib/moderation/decide-case";
import { declarePattern } from "@/lib/moderation/declare-pattern";
import { liftPattern } from "@/lib/moderation/lift-pattern";
import { findCase, listCases, listOwnCases } from "@/lib/moderation/queries";
import { readClusters } from "@/lib/signals/kept-clusters";
import { readPriors } from "@/lib/signals/kept-priors";
import { refreshDueSignals } from "@/lib/signals/refresh-due-signals";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import { signalRowsOf } from "@/lib/signals/signal-rows";
import { allOutcomes } from "@/lib/signals/stored-outcomes";
import { makeAdmin, makeClient } from "@/tests/support/people";
import { groupBy, makeDemoRing, now, reason, statement } from "./demo-ring";

let ring: string[];
let workers: string[];

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  ({ ring, workers } = await makeDemoRing());
}, 120_000);

afterEach(async () => {
  const admin = await makeAdmin();
  for (const { id } of await db.declaredPattern.findMany({ where: { liftedAt: null } }))
    await liftPattern(admin, { patternId: id, reason });
  await refreshDueSignals(now);
});

const stored = () =>
  db.freelancerSignal.findMany({ orderBy: [{ freelancerId: "asc" }, { tier: "asc" }, { family: "asc" }] });

/** Every signal from all events, with the priors in force, by the pure functions alone. */
async function recomputed(voidClients: ReadonlySet<string>) {
  const [outcomes, priors, clusterOf] = [await allOutcomes(), await readPriors(), await readClusters()];
  return [...groupBy(outcomes, ({ freelancerId }) => freelancerId).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, own]) => signalRowsOf(id, own, priors, now, { voidClients, clusterOf }));
}

const keyOf = (row: { freelancerId: string; tier: string; family: string }) =>
  `${row.freelancerId} ${row.tier} ${row.family}`;
const byKey = <Row extends Parameters<typeof keyOf>[0]>(rows: Row[]) =>
  rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const declare = (admin: Viewer, clientIds = ring) => declarePattern(admin, { clientIds, ...statement }, now);

describe("declaring a pattern", () => {
  test("takes the weight from its clients' contracts within one refresh; lifting restores everything exactly", async () => {
    const admin = await makeAdmin();
    const before = await stored();
    expect(byKey(before)).toEqual(byKey(await recomputed(new Set())));
    const { patternId } = await declare(admin);
    expect(await refreshDueSignals(now)).toBeGreaterThan(0);
    const during = await stored();
    expect(byKey(during)).toEqual(byKey(await recomputed(new Set(ring))));
    expect(during).not.toEqual(before);
    const others = (rows: typeof before) =>
      rows.filter(({ freelancerId }) => !workers.includes(freelancerId));
    expect(others(during)).toEqual(others(before));
    await liftPattern(await makeAdmin(), { patternId, reason });
    await refreshDueSignals(now);
    expect(await stored()).toEqual(before);
  });

  test("holds through the nightly computation, which learns nothing from it, and is forgotten by the one after lifting", async () => {
    const [before, priors] = [await stored(), await readPriors()];
    const { patternId } = await declare(await makeAdmin());
    await refreshSignals({ now });
    expect(byKey(await stored())).toEqual(byKey(await recomputed(new Set(ring))));
    expect(await readPriors()).not.toEqual(priors);
    await liftPattern(await makeAdmin(), { patternId, reason });
    await refreshSignals({ now });
    expect(await readPriors()).toEqual(priors);
    expect(await stored()).toEqual(before);
  });

  test("leaves its contracts out of what a ranking knows of a person", async () => {
    const seen = async () => {
      const columns = await matchingEngine().current();
      return workers.map((id) => columns.get(id)).filter((person) => person !== null);
    };
    const finished = (people: Awaited<ReturnType<typeof seen>>) =>
      people.flatMap((person) => Object.values(person.finished)).reduce((sum, count) => sum + count, 0);
    const before = await seen();
    expect(before.length).toBeGreaterThan(0);
    const { patternId } = await declare(await makeAdmin());
    expect(finished(await seen())).toBeLessThan(finished(before));
    await refreshDueSignals(now);
    const during = await seen();
    expect(during.map(({ signals }) => signals)).not.toEqual(before.map(({ signals }) => signals));
    await liftPattern(await makeAdmin(), { patternId, reason });
    await refreshDueSignals(now);
    expect(await seen()).toEqual(before);
  });

  test("tells everybody concerned why, once, and where to appeal", async () => {
    const admin = await makeAdmin();
    const { patternId } = await declare(admin);
    const cases = await db.case.findMany({ where: { subjectType: "pattern", subjectId: patternId } });
    expect(cases.map(({ concernedId }) => concernedId).sort()).toEqual([...ring, ...workers].sort());
    const [own] = cases.filter(({ concernedId }) => concernedId === workers[0]);
    const worker = { ...(await makeClient()), id: workers[0] ?? "" };
    const shown = await findCase(worker, own?.id ?? "", now);
    expect(shown).toMatchObject({
      state: "decided",
      mayAppeal: true,
      subject: { href: `/talent/${worker.id}` },
      decisions: [{ outcome: "contracts-void", facts: statement.facts, decidedBy: null }],
    });
    expect(await findCase(await makeClient(), own?.id ?? "", now)).toBeNull();
    expect(await db.notice.count({ where: { userId: worker.id, href: `/cases/${own?.id}` } })).toBe(1);
    const events = await db.event.findMany({ where: { subjectType: "pattern", subjectId: patternId } });
    expect(events).toMatchObject([
      { type: "pattern.declared", actorId: admin.id, data: { clientIds: ring, rule: statement.rule } },
    ]);
    // One declaration is not a dozen lines in a queue.
    expect(await listOwnCases(admin)).toEqual([]);
    const ids = cases.map(({ id }) => id);
    expect((await listCases(admin, "decided")).rows.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  test("is refused to anybody but a moderator, to one who is part of it, without reasons, and for nobody", async () => {
    const [admin, client] = [await makeAdmin(), await makeClient()];
    const clientIds = ring;
    await expect(declare(client)).rejects.toMatchObject({ code: "forbidden" });
    for (const id of [ring[0] ?? "", workers[0] ?? ""])
      await expect(declare({ ...admin, id })).rejects.toMatchObject({ key: "patterns.errors.ownPart" });
    await expect(declarePattern(admin, { clientIds, ...statement, facts: "" })).rejects.toThrow();
    await expect(declarePattern(admin, { clientIds, ...statement, evidence: " " })).rejects.toThrow();
    await expect(declare(admin, [])).rejects.toThrow();
    await expect(declare(admin, [...ring, randomUUID()])).rejects.toMatchObject({ code: "not-found" });
    expect(await db.declaredPattern.count({ where: { liftedAt: null } })).toBe(0);
  });

  test("twice at once, or with a client who stands in another, is a conflict", async () => {
    const [one, other] = [await makeAdmin(), await makeAdmin()];
    const results = await Promise.allSettled([declare(one), declare(other, ring.slice(0, 1))]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { key: "patterns.errors.declaredAlready" },
    });
    expect(await db.declaredPattern.count({ where: { liftedAt: null } })).toBe(1);
  });
});

describe("lifting a pattern", () => {
  test("says who, when and why, and tells everybody", async () => {
    const [admin, other] = [await makeAdmin(), await makeAdmin()];
    const { patternId } = await declare(admin);
    await liftPattern(other, { patternId, reason }, now);
    expect(await db.declaredPattern.findUniqueOrThrow({ where: { id: patternId } })).toMatchObject({
      declaredById: admin.id,
      liftedById: other.id,
      liftedAt: now,
      liftedReason: reason,
    });
    const events = await db.event.findMany({ where: { subjectType: "pattern", subjectId: patternId } });
    expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
      ["pattern.declared", admin.id],
      ["pattern.lifted", other.id],
    ]);
    const item = await db.case.findFirstOrThrow({
      where: { subjectId: patternId, concernedId: ring[0] ?? "" },
    });
    const notices = await db.notice.findMany({ where: { href: `/cases/${item.id}` } });
    expect(notices.map(({ kind }) => kind).sort()).toEqual([
      "patterns.notices.declared",
      "patterns.notices.lifted",
    ]);
  });

  test("is refused to anybody but a moderator, to those concerned, and for what is not there", async () => {
    const admin = await makeAdmin();
    const { patternId } = await declare(admin);
    await expect(liftPattern(await makeClient(), { patternId, reason })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(liftPattern({ ...admin, id: ring[0] ?? "" }, { patternId, reason })).rejects.toMatchObject({
      key: "patterns.errors.ownPart",
    });
    await expect(liftPattern(admin, { patternId: randomUUID(), reason })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(liftPattern(admin, { patternId, reason: "no" })).rejects.toThrow();
    expect(await db.declaredPattern.count({ where: { liftedAt: null } })).toBe(1);
  });

  test("happens once when two do it at once, and not again later", async () => {
    const admin = await makeAdmin();
    const { patternId } = await declare(admin);
    const results = await Promise.allSettled([
      liftPattern(admin, { patternId, reason }),
      liftPattern(await makeAdmin(), { patternId, reason }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(liftPattern(admin, { patternId, reason })).rejects.toMatchObject({ code: "conflict" });
    const lifted = { subjectId: patternId, type: "pattern.lifted" };
    expect(await db.event.count({ where: lifted })).toBe(1);
  });

  test("follows from an appeal that somebody else upholds, and not from one that stands", async () => {
    const admin = await makeAdmin();
    const { patternId } = await declare(admin);
    const text = "We share a building and a translator, and nothing else at all.";
    const appealed = async (concernedId: string) => {
      const item = await db.case.findFirstOrThrow({ where: { subjectId: patternId, concernedId } });
      await appealCase({ ...(await makeClient()), id: concernedId }, { caseId: item.id, text }, now);
      return item.id;
    };
    const decide = (by: Viewer, caseId: string, outcome: "dismissed" | "contracts-void") =>
      decideCase(by, { caseId, outcome, ...statement, duration: "" });
    const standing = () => db.declaredPattern.count({ where: { id: patternId, liftedAt: null } });
    const [first, second, third] = [
      await appealed(ring[0] ?? ""),
      await appealed(ring[1] ?? ""),
      await appealed(workers[0] ?? ""),
    ];
    await expect(decide(admin, first, "dismissed")).rejects.toMatchObject({ code: "forbidden" });
    await decide(await makeAdmin(), first, "contracts-void");
    expect(await standing()).toBe(1);
    await decide(await makeAdmin(), second, "dismissed");
    expect(await standing()).toBe(0);
    // Lifted already: the next one only says so too.
    await decide(await makeAdmin(), third, "dismissed");
    expect(await db.event.count({ where: { subjectId: patternId, type: "pattern.lifted" } })).toBe(1);
  });
});
