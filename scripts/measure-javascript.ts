import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./setup/build.ts";
import { generateClient } from "./setup/generate.ts";
import { migrate } from "./setup/migrate.ts";
import { startPostgres } from "./setup/postgres.ts";
import { say } from "./setup/say.mjs";

/**
 * What a browser loads at first on each public page (gzip), beside a Next page that holds nothing, built in the same run
 * with the same version.
 */
const pages = ["/", "/listings", "/talent", "/sign-in", "/sign-up", "/fees", "/ranking"];

const next = resolve("node_modules/next/dist/bin/next");

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

const bare = await weighBarePage();
say(`${"a bare Next page".padEnd(48)} ${kilobytes(bare)}`);
for (const [path, size] of ours)
  say(`${path.padEnd(48)} ${kilobytes(size)}  +${kilobytes(size - bare)}  ×${(size / bare).toFixed(2)}`);
process.exit(0);

async function weighBarePage(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bare-next-"));
  try {
    mkdirSync(join(folder, "app"));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const files = {
      "package.json": `{ "private": true }`,
      "next.config.mjs": `export default { turbopack: { root: "/" }, outputFileTracingRoot: "/" };`,
      "app/layout.jsx": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
      "app/page.jsx": `export default () => <h1>Bare</h1>;`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const environment = { ...process.env, NODE_ENV: "production" } as const;
    execFileSync(process.execPath, [next, "build"], { cwd: folder, stdio: "ignore", env: environment });
    return (await weigh(folder, ["/"], {})).get("/") ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, ...env, NODE_ENV: "production", APP_URL: url, PORT: String(port) },
  });
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
