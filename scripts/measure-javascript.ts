import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./setup/build.ts";
import { generateClient } from "./setup/generate.ts";
import { migrate } from "./setup/migrate.ts";
import { startPostgres } from "./setup/postgres.ts";
import { say } from "./setup/say.mjs";

/** What a browser loads at first on each public page (gzip), and how that compares with the lightest of them. */
const pages = ["/", "/listings", "/talent", "/sign-in", "/sign-up", "/fees", "/ranking"];

generateClient();
await build();
const postgres = await startPostgres(".plumbline/test-postgres");
const databaseUrl = await postgres.urlOf(`worker_weigh_${process.pid}`);
await migrate(databaseUrl);
Object.assign(process.env, {
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: "a secret for measuring that is long enough",
  DEMO_MODE: "on",
  JOBS: "off",
});
const { ensureDemoWorld } = await import("../prisma/demo/ensure-demo-world.ts");
await ensureDemoWorld(say);
const ours = await weigh(".", pages, process.env as Record<string, string>);
await postgres.stop();

const least = Math.min(...ours.values());
for (const [path, size] of ours) say(`${path.padEnd(48)} ${kilobytes(size)}  ×${(size / least).toFixed(2)}`);
process.exit(0);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function weigh(
  folder: string,
  paths: string[],
  env: Record<string, string>,
): Promise<Map<string, number>> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(
    process.execPath,
    [resolve("node_modules/next/dist/bin/next"), "start", "--port", String(port)],
    {
      cwd: folder,
      stdio: "ignore",
      env: { ...process.env, ...env, NODE_ENV: "production", APP_URL: url, PORT: String(port) },
    },
  );
  for (
    let tries = 0;
    tries < 300 &&
    !(await fetch(url).then(
      () => true,
      () => false,
    ));
    tries += 1
  )
    await new Promise((wake) => setTimeout(wake, 100));
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(path, await weighPage(`${url}${path}`));
  if (folder === ".")
    for (const list of ["/listings", "/talent"]) {
      const [first] =
        (await (await fetch(url + list)).text()).match(new RegExp(`${list}/[0-9a-f-]{36}`)) ?? [];
      if (first) sizes.set(first, await weighPage(url + first));
    }
  server.kill();
  return sizes;
}

async function weighPage(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, src]) => src ?? "");
  let bytes = 0;
  for (const src of new Set(scripts))
    bytes += gzipSync(Buffer.from(await (await fetch(new URL(src, url))).arrayBuffer())).length;
  return bytes;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(address && typeof address === "object" ? address.port : 0));
    });
  });
}
