import { openDatabase } from "./setup/open-database.ts";
import { say } from "./setup/say.mjs";
import { loadSettings } from "./setup/settings.ts";

// npm run admin -- someone@example.org
loadSettings();

const email = process.argv[2] ?? "";
if (process.argv.length !== 3 || !email.includes("@")) {
  say("Name one address: npm run admin -- someone@example.org");
  process.exit(1);
}

const sentences = {
  made: `${email} is an administrator now. The admin pages open once they have set up a second factor, in their settings.`,
  already: `${email} is an administrator already. Nothing has changed.`,
  unknown: `Nobody has signed up with ${email}. Sign up in the browser first, then run this again.`,
  unconfirmed: `${email} has signed up but not confirmed the address. Open the link in the mail first, then run this again.`,
  suspended: `${email} is suspended, so it cannot become an administrator.`,
};

const release = await openDatabase();
process.exitCode = await run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
await release();

async function run(): Promise<number> {
  const [{ makeAdmin }, { db }, { pool }] = await Promise.all([
    import("../lib/accounts/make-admin.ts"),
    import("../lib/db.ts"),
    import("../lib/pool.ts"),
  ]);
  try {
    const outcome = await makeAdmin(email);
    say(sentences[outcome]);
    return outcome === "made" || outcome === "already" ? 0 : 1;
  } finally {
    await db.$disconnect();
    await pool.end().catch(() => undefined);
  }
}
