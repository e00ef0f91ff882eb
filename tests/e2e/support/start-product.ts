import { spawn } from "node:child_process";
import { createServer } from "node:net";
import pg from "pg";
import { migrate } from "../../../scripts/setup/migrate.ts";
import { startPostgres } from "../../../scripts/setup/postgres.ts";
import { identityClient, startIdentityProvider } from "./identity-provider.ts";

/** Starts the production build over a fresh database with the demo world; answers with what stops it again. */
export default async function startProduct() {
  const postgres = process.env.TEST_DATABASE_URL
    ? undefined
    : await startPostgres(".plumbline/test-postgres");
  const adminUrl = process.env.TEST_DATABASE_URL ?? (await postgres?.urlOf("postgres")) ?? "";
  const name = `e2e_${process.pid}`;
  await withAdmin(adminUrl, (admin) => admin.query(`create database ${name}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);

  const port = await freePort();
  const provider = await startIdentityProvider(`http://localhost:${port}`);
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    AUTH_SECRET: "a secret for end-to-end tests that is long enough",
    NEXTAUTH_SECRET: "a secret for end-to-end tests that is long enough",
    NEXTAUTH_URL: `http://localhost:${port}`,
    APP_URL: `http://localhost:${port}`,
    PORT: String(port),
    DEMO_MODE: "on",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: identityClient.id,
    OIDC_CLIENT_SECRET: identityClient.secret,
    OIDC_NAME: "Harbour ID",
    NODE_ENV: "production",
  });
  const { ensureDemoWorld } = await import("../../../prisma/demo/ensure-demo-world.ts");
  await ensureDemoWorld(() => undefined);

  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", String(port)],
    {
      stdio: ["ignore", "ignore", process.env.E2E_LOG ? "inherit" : "ignore"],
      env: process.env,
    },
  );
  await answering(`http://localhost:${port}/api/health`);
  return async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), 5_000).unref();
    await ended;
    await provider.stop();
    const { pool } = await import("../../../lib/pool.ts");
    await pool.end().catch(() => undefined);
    await withAdmin(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    await postgres?.stop();
  };
}

async function withAdmin(adminUrl: string, run: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await run(admin);
  await admin.end();
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error("The product did not answer within 30 seconds.");
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(address && typeof address === "object" ? address.port : 0));
    });
  });
}
