import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "@/scripts/setup/migrate";

const admin = new pg.Client(inject("adminUrl"));
await admin.connect();
let url = "";
let count = 0;

beforeEach(async () => {
  count += 1;
  const name = `worker_migrate_${process.pid}_${count}`;
  await admin.query(`create database ${name}`);
  const address = new URL(inject("adminUrl"));
  address.pathname = `/${name}`;
  url = address.href;
});

afterAll(() => admin.end());

test("applies what is missing, once, also when two start at the same moment", async () => {
  const [one, two] = await Promise.all([migrate(url), migrate(url)]);
  expect([...one, ...two].length).toBeGreaterThan(0);
  expect(new Set([...one, ...two]).size).toBe(one.length + two.length);
  expect(await migrate(url)).toEqual([]);
  expect(
    await query("select count(*)::int as found from pg_extension where extname in ('pg_trgm', 'unaccent')"),
  ).toEqual([{ found: 2 }]);
});

test("keeps the record as Prisma's own command does", async () => {
  await migrate(url);
  const [row] = await query(
    "select migration_name, length(checksum) as checksum, finished_at is not null as finished, applied_steps_count from _prisma_migrations order by 1 limit 1",
  );
  expect(row).toEqual({
    migration_name: "20261120000000_init",
    checksum: 64,
    finished: true,
    applied_steps_count: 1,
  });
});

test("a migration that fails leaves nothing of itself and is not passed over in silence", async () => {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
  mkdirSync(join(folder, "29990101000000_broken"));
  writeFileSync(
    join(folder, "29990101000000_broken", "migration.sql"),
    "create table half (id int); select 1 / 0;",
  );
  await expect(migrate(url, folder)).rejects.toThrow("29990101000000_broken failed: division by zero");
  expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }]);
  await expect(migrate(url, folder)).rejects.toThrow("failed earlier");
});

test("the record of events cannot be edited or deleted, not even by hand", async () => {
  await migrate(url);
  await query(
    `insert into "Event" (type, version, "subjectType", "subjectId", data) values ('a', 1, 'b', 'c', '{}')`,
  );
  await expect(query(`update "Event" set type = 'z'`)).rejects.toThrow("append-only");
  await expect(query(`delete from "Event"`)).rejects.toThrow("append-only");
});

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
