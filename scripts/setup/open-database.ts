import { generateClient } from "./generate.ts";
import { migrate } from "./migrate.ts";
import { startPostgres } from "./postgres.ts";

/**
 * Makes DATABASE_URL name a migrated database: the one it names already, or else the embedded one, which is started or
 * shared with a product that runs. Answers how to let go of it.
 */
export async function openDatabase(): Promise<() => Promise<void>> {
  generateClient();
  const environment = process.env as Record<string, string | undefined>;
  if (environment.DATABASE_URL) {
    await migrate(environment.DATABASE_URL);
    return async () => {};
  }
  const postgres = await startPostgres(".plumbline/postgres");
  environment.DATABASE_URL = await postgres.urlOf("plumbline");
  await migrate(environment.DATABASE_URL);
  return () => postgres.stop();
}
