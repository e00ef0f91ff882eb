import pg from "pg";
import { env } from "@/lib/env";
import { logFault } from "@/lib/log";

// Development reloads modules; the connections are kept outside of them.
const kept = globalThis as typeof globalThis & { plumblinePool?: pg.Pool };

/** The one pool of this process, shared by Prisma and by libraries that speak to Postgres themselves. */
export const pool = kept.plumblinePool ?? openPool();
kept.plumblinePool = pool;

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // A connection that the server closes while idle must not end the process.
  opened.on("error", (error) => logFault("database.connection-lost", error));
  return opened;
}
