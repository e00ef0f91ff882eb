import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Order } from "@/tests/support/matching-instance";
import { makeClient } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** The product's ranking in a Node process of its own, over this file's database. */
class Instance {
  private readonly child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/matching-instance.ts"],
    { env: process.env, stdio: ["pipe", "pipe", "inherit"] },
  );
  private readonly lines: AsyncIterator<string> = this.reader()[Symbol.asyncIterator]();

  private reader(): Interface {
    return createInterface({ input: this.child.stdout });
  }

  async ready(): Promise<this> {
    expect(await this.answer()).toEqual({ ready: true });
    return this;
  }

  async ask<Answer>(order: Order): Promise<Answer> {
    this.child.stdin.write(`${JSON.stringify(order)}\n`);
    return (await this.answer()) as Answer;
  }

  async known(): Promise<string[]> {
    return (await this.ask<{ ids: string[] }>({ do: "known", ...asked })).ids;
  }

  rank(viewer: Viewer, packageId: string) {
    return this.ask<{ rankRunId: string; isNew: boolean; ids: string[] }>({ do: "rank", viewer, packageId });
  }

  async end(signal?: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, "exit");
    this.child.kill(signal);
    await gone;
  }

  private async answer(): Promise<unknown> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error("The instance has ended.");
    return JSON.parse(value);
  }
}

const asked = { family: "research", skills: ["ux-research"] };
let one: Instance;
let other: Instance;
let people: Viewer[];

beforeAll(async () => {
  people = await makeRanked(6, { family: "research", skills: { "ux-research": 4 } });
  [one, other] = await Promise.all([new Instance().ready(), new Instance().ready()]);
});
afterAll(() => Promise.all([one.end(), other.end()]));

/** Waits until it holds; the test's own limit is the only clock. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("two processes over one database", () => {
  test("rank what was changed through the other, without being asked to look", async () => {
    const id = people[0]?.id ?? "";
    for (const [through, seenBy] of [
      [one, other],
      [other, one],
    ] as const) {
      await until(async () => (await seenBy.known()).includes(id));
      const change = (isAvailable: boolean) =>
        through.ask({ do: "availability", viewer: people[0] as Viewer, isAvailable });
      await change(false);
      await until(async () => !(await seenBy.known()).includes(id));
      await change(true);
      await until(async () => (await seenBy.known()).includes(id));
    }
  });

  test("give the same list at once by the verb, which looks before it ranks", async () => {
    const [first, second] = people;
    const client = await makeClient();
    const { packageId } = await makeAsked(client, asked);
    await one.ask({ do: "availability", viewer: second as Viewer, isAvailable: false });
    const ranked = await other.rank(client, packageId);
    expect(ranked.ids).not.toContain(second?.id);
    expect(ranked.ids).toContain(first?.id);
    await other.ask({ do: "availability", viewer: second as Viewer, isAvailable: true });
    expect((await one.rank(client, packageId)).ids).toContain(second?.id);
  });

  test("asked the same in the same moment keep one ranking and spend exposure once", async () => {
    const client = await makeClient();
    const { packageId } = await makeAsked(client, asked);
    const answers = await Promise.all([one.rank(client, packageId), other.rank(client, packageId)]);
    expect(answers[0].rankRunId).toBe(answers[1].rankRunId);
    expect(answers.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(await db.rankRun.count({ where: { packageId } })).toBe(1);
    const shown = await db.showing.findMany({ where: { rankRunId: answers[0].rankRunId } });
    const attention = shown.reduce((sum, { received }) => sum + received, 0);
    const places = shown.filter(({ place }) => place !== null).length;
    const once = Array.from({ length: places }, (_, index) => 1 / Math.log2(2 + index));
    expect(attention).toBeCloseTo(
      once.reduce((sum, each) => sum + each, 0),
      9,
    );
  });

  test("one killed in the middle costs the other nothing, and one started anew knows everything", async () => {
    const id = people[3]?.id ?? "";
    await one.end("SIGKILL");
    await other.ask({ do: "availability", viewer: people[3] as Viewer, isAvailable: false });
    await until(async () => !(await other.known()).includes(id));
    one = await new Instance().ready();
    expect(await one.known()).toEqual(await other.known());
    expect(await one.known()).not.toContain(id);
  });
});
