import { type EmbeddedPostgres, startPostgres } from "./setup/postgres.ts";
import { say, step } from "./setup/say.mjs";

for (const file of [".env.local", ".env"]) {
  try {
    process.loadEnvFile(file);
  } catch {
    // There is none, which is the usual case.
  }
}

const environment = process.env as Record<string, string | undefined>;
let postgres: EmbeddedPostgres | undefined;
try {
  if (!environment.DATABASE_URL) {
    postgres = await step("Starting the embedded Postgres", () => startPostgres(".plumbline/postgres"));
    environment.DATABASE_URL = await postgres.urlOf("plumbline");
  }
  const { generateClient } = await import("./setup/generate.ts");
  generateClient();
  const { migrate } = await import("./setup/migrate.ts");
  await migrate(environment.DATABASE_URL);
  const { resetDemoWorld } = await import("../prisma/demo/reset-demo-world.ts");
  if (!(await resetDemoWorld(say))) {
    say("This database holds no demo world, so nothing was touched.");
    process.exitCode = 1;
  }
  const { pool } = await import("../lib/pool.ts");
  await pool.end();
} finally {
  await postgres?.stop();
}
