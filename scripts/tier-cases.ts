import { once } from "node:events";
import { openDatabase } from "./setup/open-database.ts";
import { say } from "./setup/say.mjs";
import { loadSettings } from "./setup/settings.ts";

// npm run --silent tier:cases > cases.jsonl
const help = `Overturned tier decisions as test cases, one JSON line each, oldest first, on standard output.

  npm run --silent tier:cases > cases.jsonl
  npm run tier:cases -- --help

Each line: text (the words of the package), language, modelVersion, probability (of judgment), modelTier, decidedTier,
decidedBy ("client" or "moderator"), reason, decidedAt (the day). Names, addresses, links and telephone numbers are
replaced by […].

Only decisions that still hold, and only of listings whose client lets them be exported; how many were left out is said
on standard error. DATABASE_URL names the database; without it the embedded one is used.

Look at the cases, learn from them, and word regression cases of your own: they are not for fitting the model.`;

loadSettings();

const given = process.argv.slice(2);
if (given.length > 0) {
  const isHelp = given.length === 1 && (given[0] === "--help" || given[0] === "-h");
  if (isHelp) process.stdout.write(`${help}\n`);
  else process.stderr.write(`There is no option ${given.join(" ")}.\n\n${help}\n`);
  process.exit(isHelp ? 0 : 2);
}

const release = await openDatabase();
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
await release();

async function run(): Promise<number> {
  const [{ listTierCases, countWithheld }, { db }, { pool }] = await Promise.all([
    import("../lib/listings/tier-cases.ts"),
    import("../lib/db.ts"),
    import("../lib/pool.ts"),
  ]);
  try {
    let count = 0;
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listTierCases>> = await listTierCases(after);
      for (const each of page.cases)
        if (!process.stdout.write(`${JSON.stringify(each)}\n`)) await once(process.stdout, "drain");
      count += page.cases.length;
      after = page.next;
    } while (after !== null);
    process.stderr.write(
      `${count} exported, ${await countWithheld()} left out: their clients have not agreed.\n`,
    );
    return 0;
  } finally {
    await db.$disconnect();
    await pool.end().catch(() => undefined);
  }
}
