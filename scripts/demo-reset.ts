import { openDatabase } from "./setup/open-database.ts";
import { say } from "./setup/say.mjs";
import { loadSettings } from "./setup/settings.ts";

// npm run demo:reset
loadSettings();
const release = await openDatabase();
try {
  const { resetDemoWorld } = await import("../prisma/demo/reset-demo-world.ts");
  if (!(await resetDemoWorld(say))) {
    say("This database holds no demo world, so nothing was touched.");
    process.exitCode = 1;
  }
  const { pool } = await import("../lib/pool.ts");
  await pool.end();
} finally {
  await release();
}
