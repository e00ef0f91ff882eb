import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stamp = ".next/plumbline-built-from";
const sources = ["app", "components", "lib", "messages", "prisma/schema", "public"];
const files = ["package-lock.json", "next.config.ts", "proxy.ts", "instrumentation.ts", "tsconfig.json"];

/** Builds for production unless this build was made from exactly these sources. Answers whether it had to. */
export async function build(): Promise<boolean> {
  const wanted = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  await nextBuild();
  writeFileSync(stamp, wanted);
  return true;
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const path of [...files, ...sources.flatMap(filesBelow)])
    hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nextBuild(): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(output));
      fail(new Error("The production build failed; the lines above say why."));
    });
  });
}
