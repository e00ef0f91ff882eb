import { families } from "@/lib/skills/families";
import { migrate } from "../../setup/migrate";
import type { EmbeddedPostgres } from "../../setup/postgres";
import { idOf, people, questions } from "./population";
import { changeSomebody, storePeople } from "./stored";
import { type Percentiles, timed } from "./timing";

export interface StoredResult {
  loadMs: number;
  /** From the commit of a change in one instance until the other has it, by notification. */
  freshMs: Percentiles;
  /** The verb of the product: loading the package, reading changes, ranking, receipt, exposure, one transaction. */
  verb: Percentiles;
  /** One row inserted and committed, what no verb that keeps anything can be faster than. */
  commit: Percentiles;
}

const asked = 100;

/** The product itself over so many people in an embedded Postgres. One size a process: the database is read from the environment. */
export async function measureStored(
  postgres: EmbeddedPostgres,
  size: number,
  seed: number,
): Promise<StoredResult> {
  const databaseUrl = await postgres.urlOf(`bench_${size}_${process.pid}`);
  await migrate(databaseUrl);
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret for measuring that is long enough",
    JOBS: "off",
  });
  const { pool } = await import("@/lib/pool");
  const { Engine, matchingEngine } = await import("@/lib/matching/engine");
  await storePeople(pool, people(size, seed));
  const startedAt = performance.now();
  await matchingEngine().current();
  const loadMs = performance.now() - startedAt;
  const other = new Engine();
  await other.current();
  other.follow();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const indices = Array.from({ length: 40 }, (_, index) => index);
  const freshMs = await timed(
    indices.flatMap((index) => [index, -index - 1]),
    async (turn) => {
      const index = turn < 0 ? -turn - 1 : turn;
      await changeSomebody(pool, index, turn >= 0);
      while (other.known?.get(idOf(index))?.isAvailable !== turn >= 0) await new Promise(setImmediate);
    },
    { warmUp: 4 },
  );
  await other.close();
  const verb = await measureVerb(seed);
  const commit = await timed(indices.concat(indices), () =>
    pool.query(`INSERT INTO "RateLimit" (key, points) VALUES (gen_random_uuid()::text, 1)`),
  );
  await (await import("@/lib/db")).db.$disconnect();
  await pool.end();
  return { loadMs, freshMs, verb, commit };
}

async function measureVerb(seed: number): Promise<Percentiles> {
  const { db } = await import("@/lib/db");
  const { rankPackage } = await import("@/lib/matching/rank-package");
  const { makeClient } = await import("@/tests/support/people");
  const { makeListing } = await import("@/tests/support/listings");
  const client = await makeClient();
  const packageIds: string[] = [];
  for (const question of questions(asked, seed)) {
    const { tier, family, skills } = question;
    if (!families.some((known) => known === family)) continue;
    const brief = await makeListing(client, {
      packages: [{ tier, family, skills: [...skills], budgetMinor: 200_000 }],
    });
    packageIds.push(...brief.packages.map(({ id }) => id));
  }
  await db.rateLimit.deleteMany();
  return timed(packageIds, (packageId) => rankPackage(client, { packageId }), { warmUp: 10 });
}
