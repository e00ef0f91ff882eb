import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Door, type DoorAnswer } from "@/lib/matching/door/door";

const at = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
const freelancer = (id: string, change: object = {}) => ({
  type: "freelancer",
  id,
  at: at(0),
  category: "Data",
  tiers: ["judgment", "commodity"],
  skills: [{ name: "Sorting", level: 4 }],
  rate: { amountMinor: 5_000, currency: "USD" },
  capacity: 2,
  available: true,
  ...change,
});
const ask = (id: string, day: number, change: object = {}) => ({
  type: "rank",
  id,
  at: at(day),
  tier: "judgment",
  category: "data",
  skills: ["SORTING"],
  budget: { amountMinor: 5_000, currency: "USD" },
  limit: 10,
  ...change,
});
const closed = (freelancerId: string, clientId: string, day: number, good: boolean) => ({
  type: "contract.closed",
  at: at(day),
  freelancerId,
  clientId,
  tier: "judgment",
  category: "data",
  skills: ["sorting"],
  valueMinor: 300_000,
  currency: "USD",
  scoping: { estimatedDays: 10, actualDays: good ? 10 : 19.5, estimatedMinor: 300_000, finalMinor: 300_000 },
  review: { deliveries: 2, firstPass: good ? 2 : 0, defectsAfter: good ? 0 : 3 },
  delivery: { daysLate: good ? 0 : 9, completed: true, checkpoints: 4, kept: good ? 4 : 1 },
});

function tell(records: object[]) {
  const door = new Door();
  return records.map((record) => door.take(JSON.parse(JSON.stringify(record)))).filter(Boolean);
}
const orderOf = (answer: unknown) => (answer as DoorAnswer).order.map(({ freelancerId }) => freelancerId);

describe("the door for judges", () => {
  test("ranks whom the records speak well of first; parts add up to the score", () => {
    const [answer] = tell([
      freelancer("ana"),
      freelancer("bo"),
      ...[1, 2, 3].flatMap((n) => [
        closed("ana", `c${n}`, 10 * n, true),
        closed("bo", `c${n}`, 10 * n + 1, false),
      ]),
      ask("r1", 40),
    ]) as DoorAnswer[];
    expect(orderOf(answer)).toEqual(["ana", "bo"]);
    for (const { score, components } of answer?.order ?? [])
      expect(Object.values(components).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
    expect(answer?.receipt.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("names are equal after case-folding or as listed synonyms, and never by likeness", () => {
    const rankedFor = (skill: string) =>
      orderOf(
        tell([
          freelancer("ana", { skills: [{ name: "K8s" }] }),
          freelancer("bo", { skills: [{ name: "zorb-7" }] }),
          ask("r", 1, { skills: [skill] }),
        ])[0],
      );
    expect(rankedFor("Kubernetes")).toEqual(["ana"]);
    expect(rankedFor("ZORB-7")).toEqual(["bo"]);
    expect(rankedFor("zorb-8")).toEqual([]);
  });

  test("an update changes what it names, and neither the time of joining nor a newcomer's credit", () => {
    const door = new Door();
    const see = (record: object) => door.take(record) as DoorAnswer;
    door.take(freelancer("ana"));
    expect(see(ask("r1", 1)).order[0]?.newcomer).toBe(true);
    door.take({ type: "freelancer.updated", id: "ana", at: at(200), available: false });
    expect(orderOf(see(ask("r2", 200)))).toEqual([]);
    door.take({ type: "freelancer.updated", id: "ana", at: at(201), available: true });
    expect(see(ask("r3", 201)).order[0]?.newcomer).toBe(false);
    expect(door.take({ type: "freelancer.updated", id: "nobody", at: at(1) })).toMatchObject({
      id: "nobody",
    });
  });

  test("gates: tier, price beyond 1.6 budgets, capacity; named with --excluded", () => {
    const door = new Door({ withExcluded: true });
    for (const [id, change] of [
      ["fits", {}],
      ["other-tier", { tiers: ["commodity"] }],
      ["dear", { rate: { amountMinor: 8_001, currency: "USD" } }],
      ["just", { rate: { amountMinor: 8_000, currency: "USD" } }],
      ["full", { capacity: 0 }],
      ["away", { available: false }],
    ] as const)
      door.take(freelancer(id, change));
    const answer = door.take(ask("r", 1)) as DoorAnswer;
    expect(orderOf(answer).sort()).toEqual(["fits", "just"]);
    expect(answer.excluded).toEqual([
      { freelancerId: "away", reason: "not-available" },
      { freelancerId: "dear", reason: "price" },
      { freelancerId: "full", reason: "capacity" },
      { freelancerId: "other-tier", reason: "tier" },
    ]);
  });

  test("a detected ring's contracts weigh nothing, past and future", () => {
    const ring = { type: "pattern.detected", at: at(50), clientIds: ["c1", "c2", "c3"] };
    const people = [freelancer("ana"), freelancer("bo")];
    const bought = [1, 2, 3].map((n) => closed("ana", `c${n}`, 10 * n, true));
    const scores = (records: object[]) =>
      Object.fromEntries(
        (tell([...people, ...records, ask("r", 60)])[0] as DoorAnswer).order.map(
          ({ freelancerId, score }) => [freelancerId, score],
        ),
      );
    expect(scores(bought).ana).toBeGreaterThan(scores(bought).bo ?? 100);
    expect(scores([...bought, ring])).toEqual(scores([]));
    expect(scores([ring, ...bought])).toEqual(scores([]));
  });

  test("a line that cannot be read is answered with an error and its id, and the rest goes on", () => {
    const door = new Door();
    expect(door.read("{oops")).toEqual({ error: "The line is not valid JSON." });
    expect(door.read('{"type":"rank","id":"r9",')).toMatchObject({ id: "r9" });
    expect(door.read("[]")).toMatchObject({ error: "The line is not a JSON object." });
    expect(door.read(JSON.stringify({ type: "sing", id: "s" }))).toMatchObject({ id: "s" });
    expect(door.read(JSON.stringify(ask("r", 1, { limit: 0 })))).toMatchObject({ id: "r" });
    expect(door.read(JSON.stringify(freelancer("ana")))).toBeNull();
    expect(orderOf(door.read(JSON.stringify(ask("r", 1))))).toEqual(["ana"]);
  });

  test("being shown takes turns among equals", () => {
    const door = new Door();
    for (const id of ["ana", "bo", "cy"]) door.take(freelancer(id, { at: at(-400) }));
    const firsts = new Set(
      Array.from({ length: 12 }, (_, n) => orderOf(door.take(ask(`r${n}`, 1, { limit: 1 })))[0]),
    );
    expect(firsts).toEqual(new Set(["ana", "bo", "cy"]));
  });

  test("needs nothing but the sources: JSON lines on standard output, the same ones each time", () => {
    const records = [
      freelancer("ana"),
      freelancer("bo"),
      closed("bo", "c1", 3, true),
      ask("r1", 5),
      { type: "no" },
      ask("r2", 6),
    ];
    const run = () =>
      spawnSync(process.execPath, ["--import", "tsx", "scripts/rank.ts"], {
        input: records.map((record) => JSON.stringify(record)).join("\n"),
        env: { NODE_ENV: "production", PATH: process.env.PATH },
        encoding: "utf8",
      });
    const first = run();
    expect(first.stderr).toBe("");
    const lines = first.stdout.trim().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(["id", "error", "id"]);
    expect(run().stdout).toBe(first.stdout);
  });
});
