import { createHash } from "node:crypto";
import pg from "pg";
import { generateClient } from "../../scripts/setup/generate.ts";
import { migrate, readMigrations } from "../../scripts/setup/migrate.ts";
import { startPostgres } from "../../scripts/setup/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    templateName: string;
  }
}

/**
 * Once per run: a real Postgres (TEST_DATABASE_URL, or an embedded one) with a migrated template that workers copy.
 * The template's name holds the hash of the migrations, so it is made again only when they change.
 */
export default async function setup(project: {
  provide(key: "adminUrl" | "templateName", value: string): void;
}) {
  generateClient();
  const postgres = process.env.TEST_DATABASE_URL
    ? undefined
    : await startPostgres(".plumbline/test-postgres");
  const adminUrl = process.env.TEST_DATABASE_URL ?? (await postgres?.urlOf("postgres")) ?? "";
  const hash = createHash("sha256");
  for (const { checksum } of readMigrations("prisma/migrations")) hash.update(checksum);
  const templateName = `template_${hash.digest("hex").slice(0, 16)}`;

  const admin = new pg.Client(adminUrl);
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname ~ '^(worker|template)_'",
  );
  // What an earlier run that was cut off left behind.
  for (const { datname } of rows.filter((row) => row.datname !== templateName)) {
    await admin.query(`drop database if exists ${admin.escapeIdentifier(datname)} with (force)`);
  }
  if (!rows.some((row) => row.datname === templateName)) await admin.query(`create database ${templateName}`);
  await migrate(urlOf(adminUrl, templateName));
  await admin.end();

  project.provide("adminUrl", adminUrl);
  project.provide("templateName", templateName);
  return async () => {
    await postgres?.stop();
  };
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
