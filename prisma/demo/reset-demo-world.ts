import pg from "pg";
import { env } from "@/lib/env";
import { advisoryLock, buildWorld, demoWorldKey } from "./ensure-demo-world.ts";

/**
 * Empties a database that holds a demo world and makes the world anew, in one transaction; answers false and touches
 * nothing where there is none. Accounts that visitors made in the demo world go with it.
 */
export async function resetDemoWorld(say: (line: string) => void, now = new Date()): Promise<boolean> {
  const client = new pg.Client(env.DATABASE_URL);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    const { rowCount } = await client.query('select 1 from "Setting" where "key" = $1', [demoWorldKey]);
    if (!rowCount) return false;
    await empty(client);
    await buildWorld(client, say, now);
    await client.query("commit");
    return true;
  } finally {
    // Ending the connection undoes what was not committed.
    await client.end();
  }
}

/** Every table but the record of migrations. TRUNCATE passes by the triggers that keep the log from being edited. */
async function empty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const names = rows.map(({ name }) => client.escapeIdentifier(name));
  await client.query(`truncate ${names.join(", ")} restart identity cascade`);
}
