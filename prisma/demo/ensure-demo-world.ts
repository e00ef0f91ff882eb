import pg from "pg";
import { env } from "@/lib/env";
import { signalPriorsKey } from "@/lib/signals/kept-priors";
import type { Cast } from "./cast.ts";
import { insertRows } from "./insert-rows.ts";
import { makeWorld } from "./make-world.ts";

/** The row of `Setting` that says that this database holds a demo world. */
export const demoWorldKey = "demo-world";

// Two instances that start at once take turns, so that only the first makes a world.
const advisoryLock = 72707370;

type Say = (line: string) => void;

/**
 * Makes the demo world when the database holds nobody yet; a database with any person in it is left alone. A world that
 * was cut off while it was made is emptied and made anew, so that there is a whole world or none.
 */
export async function ensureDemoWorld(say: Say, now = new Date()): Promise<void> {
  await alone(async (client) => {
    const found = await lookFor(client);
    if (found === "nobody" || found === "half a world") await buildWorld(client, say, now);
  });
}

/** Runs with a connection on which this process alone makes worlds. */
export async function alone<T>(run: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client(env.DATABASE_URL);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    return await run(client);
  } finally {
    // Ending the connection lets the next one in, and undoes what was not committed.
    await client.end();
  }
}

export async function lookFor(
  client: pg.ClientBase,
): Promise<"nobody" | "people" | "a world" | "half a world"> {
  const sql = 'select "value" from "Setting" where "key" = $1';
  const { rows } = await client.query<{ value: { isUnfinished?: boolean } }>(sql, [demoWorldKey]);
  if (rows[0]) return rows[0].value.isUnfinished ? "half a world" : "a world";
  const { rowCount } = await client.query('select 1 from "User" limit 1');
  return rowCount === 0 ? "nobody" : "people";
}

/**
 * Empties the database and makes a world: first all rows in one transaction, then the contracts that are under way,
 * with the product's own verbs.
 */
export async function buildWorld(client: pg.ClientBase, say: Say, now: Date): Promise<void> {
  const startedAt = Date.now();
  say("Making the demo world …");
  const { cast, people } = await storeWorld(client, now);
  // Loaded here, because a product that has its world needs none of it to start.
  const { playRooms } = await import("./rooms/play-rooms.ts");
  await playRooms(cast, now);
  const madeAt = now.toISOString();
  await client.query('update "Setting" set "value" = $2 where "key" = $1', [demoWorldKey, { madeAt }]);
  const { rows } = await client.query<{ contracts: string; events: string }>(
    'select (select count(*) from "Contract") as contracts, (select count(*) from "Event") as events',
  );
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  say(`Made ${people}, ${rows[0]?.contracts} contracts and ${rows[0]?.events} events in ${seconds} s`);
}

/** All rows of the world up to now, in one transaction; none of its contracts is under way yet. */
export async function storeWorld(client: pg.ClientBase, now: Date): Promise<{ cast: Cast; people: string }> {
  const { rows, priors, cast } = makeWorld(now);
  await client.query("begin");
  await empty(client);
  for (const [table, all] of Object.entries(rows)) await insertRows(client, table, all);
  await insertRows(client, "Setting", [
    { key: demoWorldKey, value: { madeAt: now.toISOString(), isUnfinished: true }, updatedAt: now },
    { key: signalPriorsKey, value: priors, updatedAt: now },
  ]);
  // The signals were made with the events, so none is due.
  await client.query('delete from "SignalDue"');
  await client.query("commit");
  await client.query("analyze");
  const open = rows.Listing.filter(({ state }) => state === "published").length;
  return { cast, people: `${rows.FreelancerProfile.length} freelancers, ${open} open listings` };
}

/** Every table but the record of migrations. TRUNCATE passes by the triggers that keep the log from being edited. */
async function empty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const names = rows.map(({ name }) => client.escapeIdentifier(name));
  await client.query(`truncate ${names.join(", ")} restart identity cascade`);
}
