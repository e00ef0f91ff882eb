import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { pool } from "@/lib/pool";

/** A running transaction: what the caller of a verb's inner part passes on. */
export type Tx = Prisma.TransactionClient;

// Development reloads modules; the client is kept outside of them.
const kept = globalThis as typeof globalThis & { plumblineDb?: PrismaClient };

/** The database client. Only code in lib/ uses it. */
export const db =
  kept.plumblineDb ??
  new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
kept.plumblineDb = db;
