import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { openDatabase } from "./setup/open-database.ts";
import { say } from "./setup/say.mjs";
import { loadSettings } from "./setup/settings.ts";

// npm run import -- FILE.jsonl --client someone@example.org
loadSettings();

const reasons = {
  empty: "it is empty.",
  "not-json": "it is not valid JSON.",
  "not-an-object": "it is not a JSON object.",
  id: "its id is neither a text of at most 150 characters nor a number.",
  title: "its title is not a text.",
  description: "its description is not a text.",
  skills: "its skills are not a list of texts.",
  budget: "its budget is neither fixed with an amount nor hourly with min and max.",
  currency: "its budget is in a currency that is not supported.",
  "title-too-long": "its title is longer than 200 characters.",
  "description-too-long": "its description is longer than 20,000 characters.",
  "no-words": "there are no words in it.",
} as const;

const forbidden: Record<string, string> = {
  "briefs.errors.notClient": "it is not a client. Switch to the client's side in the browser first.",
  "errors.suspended": "it is suspended.",
};

const usage = "Name a file and a client: npm run import -- FILE.jsonl --client someone@example.org";
const [file, email] = readArguments();
if (!file || !email) {
  say(usage);
  process.exit(2);
}
if (!existsSync(file)) {
  say(`There is no file ${file}.`);
  process.exit(2);
}

const release = await openDatabase();
process.exitCode = await run(file, email).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 2;
});
await release();

function readArguments(): [string?, string?] {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { client: { type: "string" } },
    });
    return positionals.length === 1 ? [positionals[0], values.client] : [];
  } catch {
    return [];
  }
}

/** Imports line by line, in constant memory. A bad line is named and passed over; 1 when there were any. */
async function run(path: string, address: string): Promise<number> {
  const [{ viewerByEmail }, { createDraft }, { readPost }, { Refusal }, { db }, { pool }] = await Promise.all(
    [
      import("../lib/accounts/viewer-by-email.ts"),
      import("../lib/listings/create-draft.ts"),
      import("../lib/listings/imported-post.ts"),
      import("../lib/errors.ts"),
      import("../lib/db.ts"),
      import("../lib/pool.ts"),
    ],
  );
  const count = { lines: 0, imported: 0, known: 0, hourly: 0, bad: 0 };
  try {
    const client = await viewerByEmail(address);
    if (!client) {
      say(`Nobody has signed up with ${address}. Sign up in the browser first, then run this again.`);
      return 2;
    }
    for await (const text of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      count.lines++;
      const line = count.lines === 1 ? text.replace(/^\uFEFF/, "") : text;
      const post = readPost(line);
      if (!post.ok) {
        count.bad++;
        say(`Line ${count.lines}: ${reasons[post.fault]}`);
        continue;
      }
      try {
        const { importKey, fields } = post;
        const { isNew } = await createDraft(client, { fields, importKey, source: "import" });
        if (isNew) count.imported++;
        else count.known++;
        if (isNew && post.isHourly) count.hourly++;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === "forbidden") {
          say(`${address} cannot write briefs: ${forbidden[error.key] ?? "the account may not act."}`);
          return 2;
        }
        count.bad++;
        say(`Line ${count.lines}: it was refused (${error.key}).`);
      }
      if (count.lines % 500 === 0) say(`${count.lines} lines …`);
    }
  } finally {
    await db.$disconnect();
    await pool.end().catch(() => undefined);
  }
  say(
    `${count.lines} lines: ${count.imported} drafts made, ${count.known} were there already, ${count.bad} could not be read.`,
  );
  if (count.hourly > 0)
    say(`${count.hourly} name a price per hour only: a brief has a total, so their budget is still open.`);
  return count.bad > 0 ? 1 : 0;
}
