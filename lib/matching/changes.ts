import type pg from "pg";
import type { KnownExposure } from "@/lib/matching/person-columns";
import { rankingPolicy } from "@/lib/matching/policy";
import { pool } from "@/lib/pool";

const rowsAtOnce = 5000;

/** What changed, each person once. */
export interface Changes {
  /** Those to load anew. */
  people: string[];
  /** Those of whom only the exposure changed, with what it is now. */
  exposures: ReadonlyMap<string, KnownExposure>;
  havePriorsChanged: boolean;
}

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

  /** Hands over what changed since the last call, some lines at a time. */
  async read(take: (changes: Changes) => Promise<void>): Promise<void> {
    const from = this.horizon;
    if (from === null) throw new Error("Start the reader first.");
    let next: bigint | null = null;
    const remembered = new Set<string>();
    for (let last = "0"; ; ) {
      const { rows } = await pool.query<Line>({
        name: "read-match-changes",
        text: readLines,
        values: [from.toString(), last],
      });
      // The horizon of the first look: what later looks find beyond it is met again next time.
      next ??= BigInt(rows[0]?.horizon ?? "0");
      const lines = rows.filter(isLine);
      const fresh = lines.filter(({ seq }) => !this.handled.has(seq));
      if (fresh.length > 0) await take(changesOf(fresh));
      for (const { seq, writtenBy } of lines) if (BigInt(writtenBy) >= next) remembered.add(seq);
      last = lines.at(-1)?.seq ?? last;
      if (lines.length < rowsAtOnce) break;
    }
    this.horizon = next;
    this.handled = remembered;
    this.readAt = Date.now();
  }
}

interface Line {
  horizon: string;
  seq: string | null;
  id: string | null;
  writtenBy: string;
  isExposure: boolean;
  deserved: number | null;
  received: number | null;
  newcomerCredit: number | null;
}

const isLine = (row: Line): row is Line & { seq: string } => row.seq !== null;

// One row at least, for the horizon. Exposure changes with every list that is shown, so its numbers come along.
const readLines = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, c.seq::text, c."freelancerId" AS id,
    c."writtenBy"::text, c."isExposure", e.deserved, e.received, e."newcomerCredit"
  FROM (SELECT 1) AS one LEFT JOIN LATERAL (
    SELECT * FROM "MatchChange" WHERE "writtenBy" >= $1 AND seq > $2 ORDER BY seq LIMIT ${rowsAtOnce}
  ) AS c ON true LEFT JOIN "Exposure" e ON c."isExposure" AND e."freelancerId" = c."freelancerId"
  ORDER BY c.seq`;

function changesOf(lines: readonly Line[]): Changes {
  const people = new Set<string>();
  for (const { id, isExposure } of lines) if (id !== null && !isExposure) people.add(id);
  const exposures = new Map<string, KnownExposure>();
  for (const { id, deserved, received, newcomerCredit } of lines) {
    if (id === null || people.has(id)) continue;
    const credit = newcomerCredit ?? rankingPolicy.newcomers.credit;
    exposures.set(id, { deserved: deserved ?? 0, received: received ?? 0, newcomerCredit: credit });
  }
  return { people: [...people], exposures, havePriorsChanged: lines.some(({ id }) => id === null) };
}

/** The oldest transaction that is still open; everything before it is committed or never will be. */
async function horizonNow(client: pg.Pool): Promise<bigint> {
  const { rows } = await client.query<{ horizon: string }>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`,
  );
  return BigInt(rows[0]?.horizon ?? "0");
}
