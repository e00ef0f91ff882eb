import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { logFault } from "@/lib/log";

/** A running transaction: what the caller of a verb's inner part passes on. */
export type Tx = Prisma.TransactionClient;

// Development reloads modules; the connections are kept outside of them.
const kept = globalThis as typeof globalThis & { plumblinePool?: pg.Pool; plumblineDb?: PrismaClient };

/** The one pool of this process, shared by Prisma and by libraries that speak to Postgres themselves. */
export const pool = kept.plumblinePool ?? openPool();
kept.plumblinePool = pool;

/** The database client. Only code in lib/ uses it. */
export const db =
  kept.plumblineDb ??
  new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
kept.plumblineDb = db;

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
