import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { startPostgres } from "@/scripts/setup/postgres";

const running: { folder: string; stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const { folder, stop } of running.splice(0)) {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("data survives a stop, kill -9 of the server, and a stale pid file", { timeout: 90_000 }, async () => {
  const folder = home();
  const first = await start(folder);
  await query(await first.urlOf("shop"), "create table kept as select 42 as answer");
  await first.stop();
  expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(false);

  const second = await start(folder);
  process.kill(pidOf(folder), "SIGKILL");
  expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(true);
  const third = await start(folder);
  expect(await query(await third.urlOf("shop"), "select answer from kept")).toEqual([{ answer: 42 }]);
  await second.stop();
});

test("a server that a killed start left behind is taken over, and stopped in the end", {
  timeout: 90_000,
}, async () => {
  const folder = home();
  await start(folder);
  const pid = pidOf(folder);
  // What kill -9 of the owner leaves: its note, and nobody behind it.
  writeFileSync(join(folder, "owner.pid"), "999999");
  const heir = await start(folder);
  expect(pidOf(folder)).toBe(pid);
  expect(await query(await heir.urlOf("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
  await heir.stop();
  expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(false);
});

test("a second start is a guest: it shares the server and leaves it running", {
  timeout: 90_000,
}, async () => {
  const folder = home();
  const owner = await start(folder);
  const guest = await startPostgres(folder);
  await guest.stop();
  expect(await query(await owner.urlOf("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
});

/** A folder that the database's own user can reach, too. */
function home(): string {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-test-"));
  chmodSync(folder, 0o755);
  return folder;
}

async function start(folder: string) {
  const postgres = await startPostgres(folder);
  running.push({ folder, stop: postgres.stop });
  return postgres;
}

function pidOf(folder: string): number {
  return Number(readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
