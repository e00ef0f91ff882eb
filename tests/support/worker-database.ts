import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Each test file gets a database of its own, copied from the migrated template, before anything reads the environment.
const adminUrl = inject("adminUrl");
const name = `worker_${process.pid}_${randomBytes(4).toString("hex")}`;
await asAdmin((admin) => admin.query(`create database ${name} template ${inject("templateName")}`));
const url = new URL(adminUrl);
url.pathname = `/${name}`;
Object.assign(process.env, {
  DATABASE_URL: url.href,
  AUTH_SECRET: "a secret for tests that is long enough",
  JOBS: "off",
});

afterAll(async () => {
  const opened =
    (globalThis as { plumblinePool?: pg.Pool; plumblineDb?: { $disconnect(): Promise<void> } }) ?? {};
  await opened.plumblineDb?.$disconnect();
  await opened.plumblinePool?.end().catch(() => undefined);
  await asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`));
});

async function asAdmin(run: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    // Two workers cannot copy the same template in the same moment: they take turns.
    await admin.query("select pg_advisory_lock(71)");
    await run(admin);
  } finally {
    await admin.end();
  }
}
