import { openDatabase } from "./setup/open-database.ts";
import { say } from "./setup/say.mjs";
import { localSecret } from "./setup/secret.ts";
import { loadSettings } from "./setup/settings.ts";

// npm run worker: background work without pages. Any number of these may stand beside the web processes.
loadSettings();
const release = await openDatabase();
process.env.AUTH_SECRET ||= localSecret();
const [{ jobKinds }, { startJobs, stopJobs }] = await Promise.all([
  import("../app/jobs.ts"),
  import("../lib/jobs.ts"),
]);
await startJobs(jobKinds);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void stopJobs()
      .then(release)
      .finally(() => process.exit(0));
  });

say(`Doing the background work: ${jobKinds.map(({ name }) => name).join(", ")}.`);
say("Stop with ctrl-C.");
