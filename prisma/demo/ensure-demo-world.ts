import pg from "pg";
import { env } from "@/lib/env";
import { signalPriorsKey } from "@/lib/signals/kept-priors";
import { insertRows } from "./insert-rows.ts";
import { type DemoWorld, makeWorld } from "./make-world.ts";

/** The row of `Setting` that says that this database holds a demo world. */
export const demoWorldKey = "demo-world";

// Two instances that start at once take turns, so that only the first makes a world.
export const advisoryLock = 72707370;

/**
 * Makes the demo world when the database holds nobody yet; a database with any person in it is left alone. Everything
 * is stored in one transaction: there is a whole world or none.
 */
export async function ensureDemoWorld(
  say: (line: string) => void,
  now = new Date(),
  // The start script knows the embedded database only after the environment was first read.
  databaseUrl = env.DATABASE_URL,
): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    if (await hasPeople(client)) return;
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    if (await hasPeople(client)) return void (await client.query("rollback"));
    await buildWorld(client, say, now);
    await client.query("commit");
    await client.query("analyze");
  } finally {
    await client.end();
  }
}

/** Makes a world inside the caller's transaction, on an empty database. */
export async function buildWorld(
  client: pg.ClientBase,
  say: (line: string) => void,
  now: Date,
): Promise<void> {
  const startedAt = Date.now();
  say("Making the demo world …");
  const world = makeWorld(now);
  await storeWorld(client, world, now);
  const { rows } = world;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const open = rows.Listing.filter(({ state }) => state === "published").length;
  const people = `${rows.FreelancerProfile.length} freelancers, ${open} open listings`;
  say(`Made ${people}, ${rows.Contract.length} contracts and ${rows.Event.length} events in ${seconds} s`);
}

async function storeWorld(client: pg.ClientBase, { rows, priors }: DemoWorld, now: Date): Promise<void> {
  for (const [table, all] of Object.entries(rows)) await insertRows(client, table, all);
  await insertRows(client, "Setting", [
    { key: demoWorldKey, value: { madeAt: now.toISOString() }, updatedAt: now },
    { key: signalPriorsKey, value: priors, updatedAt: now },
  ]);
  // The signals were made with the events, so none is due.
  await client.query('delete from "SignalDue"');
}

async function hasPeople(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from "User" limit 1');
  return rowCount !== 0;
}
