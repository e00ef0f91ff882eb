import { execFileSync } from "node:child_process";
import pg from "pg";
import { Columns } from "@/lib/matching/columns";
import { inputHashOf } from "@/lib/matching/input-hash";
import { rankingPolicy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { reasonsFor } from "@/lib/matching/reasons";
import type { MatchListing } from "@/lib/matching/snapshot";
import { rankDeep, runOf } from "@/lib/matching/stored-run";
import { writeReceipt } from "@/lib/matching/write-receipt";
import { startingPriors } from "@/lib/signals/priors";
import { measureStored } from "./matching/bench/measure-stored";
import { PlainScan } from "./matching/bench/plain-scan";
import { benchNow, drawsFrom, people, person, questions } from "./matching/bench/population";
import { miniSearch, orama, postgresText, type Searched } from "./matching/bench/text-search";
import { memoryMegabytes, type Percentiles, timed } from "./matching/bench/timing";
import { startPostgres } from "./setup/postgres";

/**
 * npm run bench:matching [-- SIZE…]: the ranking at 1,000, 10,000, 100,000 and 1,000,000 made-up people, beside a plain
 * scan over typed arrays, Postgres full text and, to 100,000, two search libraries; and the product itself with its
 * database, to 100,000. Each size in a process of its own. Ratios are against the plain scan of the same run.
 */
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const seed = 11;
const mostInLibraries = 100_000;
const asked = questions(400, seed);

const [flag, ...rest] = process.argv.slice(2);
if (flag === "--one") await measure(Number(rest[0]));
else {
  const wanted = [flag, ...rest].map(Number).filter((size) => size > 0);
  for (const size of wanted.length > 0 ? wanted : sizes)
    execFileSync(
      process.execPath,
      [
        "--expose-gc",
        "--max-old-space-size=6000",
        "--import",
        "tsx",
        "scripts/bench-matching.ts",
        "--one",
        String(size),
      ],
      { stdio: "inherit" },
    );
}

async function measure(size: number): Promise<void> {
  console.log(`\n${size.toLocaleString("en")} people`);
  const before = memoryMegabytes();
  const startedAt = performance.now();
  const columns = new Columns(rankingPolicy, startingPriors);
  for (const one of people(size, seed)) columns.upsert(one);
  const filled = performance.now() - startedAt;
  const megabytes = memoryMegabytes() - before;
  line(
    "columns filled",
    `${filled.toFixed(0)} ms, ${(columns.bytes / 2 ** 20).toFixed(0)} MB in arrays, ${megabytes.toFixed(0)} MB in all`,
  );
  const scan = new PlainScan(size);
  for (const one of people(size, seed)) scan.add(one);
  const base = await timed(asked, (question) => scan.best(question), { rounds: 3 });
  const rounds = 3;
  const call = await timed(asked, (question) => rank(question, columns, rankingPolicy, benchNow, "bench"), {
    rounds,
  });
  const verb = await timed(asked, (question) => wholeVerb(question, columns), { rounds });
  times("plain scan (the limit)", base, base);
  times("rank call, twenty people", call, base);
  times("with reasons, run, hash, receipt", verb, base);
  const draw = drawsFrom(seed + 1);
  const changed = Array.from({ length: 2000 }, () => person(Math.floor(draw() * size), draw));
  const change = await timed(changed, (one) => columns.upsert(one));
  line("a person changed in place", `p50 ${micro(change.p50)}, p95 ${micro(change.p95)}`);
  const postgres = await startPostgres(".plumbline/bench-postgres");
  try {
    await others(size, await postgres.urlOf(`bench_text_${process.pid}`), base);
    if (size <= mostInLibraries) {
      const { loadMs, freshMs, verb: stored, commit } = await measureStored(postgres, size, seed);
      line("product: loaded from Postgres", `${loadMs.toFixed(0)} ms`);
      times("product: change ranked elsewhere", freshMs, base);
      times("product: whole verb, stored", stored, base);
      times("product: one committed insert", commit, base);
    }
  } finally {
    await postgres.stop();
  }
}

/** What the verb computes besides its database: the ranking two pages deep, what is kept of it, its receipt, the reasons. */
function wholeVerb(question: MatchListing, columns: Columns): void {
  const ranked = rankDeep(question, columns, benchNow, "bench");
  const version = columns.priors.version;
  const run = runOf(question, ranked, version, benchNow, "bench");
  inputHashOf(question, ranked, version, "bench");
  const circumstances = {
    now: benchNow,
    epoch: "bench",
    count: run.order.length,
    pseudonymOf: (id: string) => id,
  };
  JSON.stringify(writeReceipt(question, ranked, columns, circumstances));
  for (const entry of run.order) reasonsFor(entry, question, rankingPolicy, "en");
}

async function others(size: number, databaseUrl: string, base: Percentiles): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const some = asked.slice(0, size > mostInLibraries ? 40 : 150);
  const compare = async (searched: Searched) => {
    const taken = await timed(some, searched.find, { warmUp: 10 });
    times(searched.name, taken, base, `filled in ${(searched.loadMs / 1000).toFixed(1)} s`);
  };
  await compare(await postgresText(pool, people(size, seed)));
  await pool.end();
  if (size > mostInLibraries) return;
  await compare(miniSearch(people(size, seed)));
  await compare(await orama(people(size, seed)));
}

function times(name: string, { p50, p95, p99 }: Percentiles, base: Percentiles, more = ""): void {
  const ratio = `×${(p95 / base.p95).toFixed(1)} at p95`;
  line(name, `p50 ${p50.toFixed(3)}  p95 ${p95.toFixed(3)}  p99 ${p99.toFixed(3)} ms  ${ratio}  ${more}`);
}

function line(name: string, text: string): void {
  console.log(`  ${name.padEnd(34)} ${text}`);
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(1)} µs`;
}
