import type { Tx } from "@/lib/db";

/** Everybody who names the same key takes turns until their transaction ends. For things that have no row yet. */
export async function lockKey(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
