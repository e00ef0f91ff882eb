import { spawn } from "node:child_process";
import { type EmbeddedPostgres, startPostgres } from "./setup/postgres.ts";
import { say, step } from "./setup/say.mjs";
import { localSecret } from "./setup/secret.ts";
import { loadSettings } from "./setup/settings.ts";

const isDevelopment = process.argv.includes("--dev");
const environment = process.env as Record<string, string | undefined>;

loadSettings();

const { env, parseEnv } = await import("../lib/env.ts").catch((error: unknown) => {
  say("Plumbline cannot start with these settings:");
  for (const line of String(error instanceof Error ? error.message : error).split("\n")) say(`  ${line}`);
  process.exit(1);
});

let postgres: EmbeddedPostgres | undefined;
let server: ReturnType<typeof spawn> | undefined;
let isStopping = false;

process.on("disconnect", () => void stop(0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

try {
  await start();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause) say(String(error.cause));
  await stop(1);
}

async function start(): Promise<void> {
  const { generateClient } = await import("./setup/generate.ts");
  generateClient();
  if (!environment.DATABASE_URL) {
    postgres = await step("Starting the embedded Postgres", () => startPostgres(".plumbline/postgres"));
    environment.DATABASE_URL = await postgres.urlOf("plumbline");
    environment.PLUMBLINE_EMBEDDED = "on";
  }
  environment.NODE_ENV = isDevelopment ? "development" : "production";
  // A public installation has been refused by now if it brought no key of its own.
  environment.AUTH_SECRET ||= localSecret();
  // They were read before the embedded database had an address.
  Object.assign(env, parseEnv(environment));
  environment.NEXTAUTH_URL = env.appUrl;
  environment.NEXTAUTH_SECRET = env.AUTH_SECRET;

  const { migrate } = await import("./setup/migrate.ts");
  const applied = await migrate(env.DATABASE_URL ?? "");
  if (applied.length)
    say(`Applied ${applied.length === 1 ? "one migration" : `${applied.length} migrations`}`);
  // The first build takes longest of all: the demo world is made beside it.
  await Promise.all([env.isDemo ? makeDemoWorld() : null, isDevelopment ? null : buildIfNew()]);
  serve(env.PORT);
  await answering(env.PORT);
  say("");
  say(`Plumbline is ready: ${env.appUrl}`);
  if (env.isDemo) {
    const { demoSignIns } = await import("../prisma/demo/sign-ins.ts");
    for (const line of demoSignIns(env.appUrl)) say(line);
  }
  say("Stop with ctrl-C.");
}

async function makeDemoWorld(): Promise<void> {
  const { ensureDemoWorld } = await import("../prisma/demo/ensure-demo-world.ts");
  await ensureDemoWorld(say);
  const { pool } = await import("../lib/pool.ts");
  await pool.end();
}

async function buildIfNew(): Promise<void> {
  const { build } = await import("./setup/build.ts");
  const startedAt = Date.now();
  say("Checking the production build …");
  const isNew = await build();
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  say(isNew ? `Built for production in ${seconds} s` : "The build is up to date");
}

function serve(port: number): void {
  const mode = isDevelopment ? "dev" : "start";
  const preload = ["--import", "./scripts/setup/end-with-parent.mjs"];
  server = spawn(
    process.execPath,
    [...preload, "node_modules/next/dist/bin/next", mode, "--port", String(port)],
    {
      stdio: ["ignore", isDevelopment ? "inherit" : "ignore", "inherit", "ipc"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      // Its own group, so that ctrl-C reaches it only through us and the database outlives its last query.
      detached: process.platform !== "win32",
    },
  );
  server.once("exit", (code) => {
    if (isStopping) return;
    say(
      `The web server ended by itself (code ${code ?? "none"}). Is port ${port} in use? PORT picks another.`,
    );
    void stop(1);
  });
}

async function answering(port: number): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && !isStopping) {
    const ok = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (server?.pid && server.exitCode === null) {
    const ended = new Promise((done) => server?.once("exit", done));
    server.kill("SIGTERM");
    const timer = setTimeout(() => server?.kill("SIGKILL"), 8_000);
    await ended;
    clearTimeout(timer);
  }
  await postgres?.stop();
  process.exit(code);
}
