import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./setup/build.ts";
import { generateClient } from "./setup/generate.ts";
import { migrate } from "./setup/migrate.ts";
import { startPostgres } from "./setup/postgres.ts";
import { say } from "./setup/say.mjs";

/** What a browser loads at first on each public page (gzip), beside a page with one word on it built by the same Next. */
const pages = ["/", "/listings", "/talent", "/sign-in", "/sign-up", "/fees", "/ranking"];

generateClient();
await build();
const bare = await weigh(buildBarePage(), ["/"], {});
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

const base = bare.get("/") ?? 0;
say(`a bare Next page: ${kilobytes(base)}`);
for (const [path, size] of ours)
  say(`${path.padEnd(48)} ${kilobytes(size)}  +${kilobytes(size - base)}  ×${(size / base).toFixed(2)}`);
process.exit(0);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function buildBarePage(): string {
  const folder = resolve(".plumbline/bare-page");
  mkdirSync(join(folder, "app"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "bare-page", "private": true, "type": "module" }');
  writeFileSync(
    join(folder, "app/layout.tsx"),
    "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  );
  writeFileSync(join(folder, "app/page.tsx"), "export default () => <p>Bare</p>;");
  cpSync("tsconfig.json", join(folder, "tsconfig.json"));
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const next = resolve("node_modules/next/dist/bin/next");
  writeFileSync(
    join(folder, "next.config.mjs"),
    `export default { turbopack: { root: ${JSON.stringify(resolve("."))} }, typescript: { ignoreBuildErrors: true } };`,
  );
  const run = spawnSync(process.execPath, [next, "build"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return folder;
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
