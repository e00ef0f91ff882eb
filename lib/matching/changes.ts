import type pg from "pg";
import { pool } from "@/lib/pool";

const rowsAtOnce = 5000;

/**
 * Reads the outbox of changed people. Lines are numbered when they are written, not when they are committed, so the
 * last number seen says little; the reader remembers which transactions were still open instead, and reads on from the
 * oldest of them.
 */
export class ChangeReader {
  private horizon: bigint | null = null;
  /** Lines of transactions from the horizon on that were read already. */
  private handled = new Set<string>();
  private readAt = 0;

  /** From now on. Called before everybody is loaded, so that nothing falls in between. */
  async start(): Promise<void> {
    this.horizon = await horizonNow(pool);
    this.handled = new Set();
    this.readAt = Date.now();
  }

  /** How long ago the outbox was last read, in milliseconds. */
  get age(): number {
    return Date.now() - this.readAt;
  }

  /** Hands over what changed since the last call, some people at a time; null stands for the priors. */
  async read(take: (ids: (string | null)[]) => Promise<void>): Promise<void> {
    const from = this.horizon;
    if (from === null) throw new Error("Start the reader first.");
    const next = await horizonNow(pool);
    const remembered = new Set<string>();
    for (let last = "0"; ; ) {
      const { rows } = await pool.query<{ seq: string; id: string | null; writtenBy: string }>(
        `SELECT seq::text, "freelancerId" AS id, "writtenBy"::text FROM "MatchChange"
         WHERE "writtenBy" >= $1 AND seq > $2 ORDER BY seq LIMIT ${rowsAtOnce}`,
        [from.toString(), last],
      );
      const fresh = rows.filter(({ seq }) => !this.handled.has(seq));
      if (fresh.length > 0) await take([...new Set(fresh.map(({ id }) => id))]);
      for (const { seq, writtenBy } of rows) if (BigInt(writtenBy) >= next) remembered.add(seq);
      last = rows.at(-1)?.seq ?? last;
      if (rows.length < rowsAtOnce) break;
    }
    this.horizon = next;
    this.handled = remembered;
    this.readAt = Date.now();
  }
}

/** The oldest transaction that is still open; everything before it is committed or never will be. */
async function horizonNow(client: pg.Pool): Promise<bigint> {
  const { rows } = await client.query<{ horizon: string }>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`,
  );
  return BigInt(rows[0]?.horizon ?? "0");
}
