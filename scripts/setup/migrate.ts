import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

// The key that Prisma's own engine locks with, so that either of the two waits for the other.
const advisoryLock = 72707369;

/**
 * Applies the Prisma migrations that are still missing, in order, and returns their names. Keeps `_prisma_migrations`
 * as `prisma migrate deploy` does, so a database may be handled by either. Two instances may start at once.
 */
export async function migrate(databaseUrl: string, folder = "prisma/migrations"): Promise<string[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await client.query(migrationsTable);
    const { rows } = await client.query<Recorded>(
      "select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations",
    );
    const recorded = new Map(
      rows.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row]),
    );
    const applied: string[] = [];
    for (const { name, sql, checksum } of readMigrations(folder)) {
      const earlier = recorded.get(name);
      if (!earlier) {
        await apply(client, name, sql, checksum);
        applied.push(name);
      } else if (!earlier.finished_at) {
        throw new Error(
          `Migration ${name} failed earlier and is half applied. Mend the database, then mark it as rolled back.`,
        );
      }
    }
    return applied;
  } finally {
    await client.end();
  }
}

interface Recorded {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
}

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  const id = randomUUID();
  await client.query(
    "insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, now())",
    [id, checksum, name],
  );
  try {
    // One simple query is one implicit transaction, unless the script says otherwise.
    await client.query(sql);
  } catch (error) {
    await client.query("update _prisma_migrations set logs = $2 where id = $1", [id, String(error)]);
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  await client.query(
    "update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1",
    [id],
  );
}

const migrationsTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;
