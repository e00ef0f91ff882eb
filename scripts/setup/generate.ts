import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const stamp = "lib/generated/prisma/.made-from";

/** Makes the typed database client from prisma/schema, unless it was made from exactly these files. */
export function generateClient(): boolean {
  const hash = createHash("sha256").update(readFileSync("node_modules/prisma/package.json"));
  for (const file of readdirSync("prisma/schema").sort())
    hash.update(file).update(readFileSync(join("prisma/schema", file)));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  execFileSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/config.ts"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: idleEngine(),
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * The command line looks for its native schema engine before it does anything, and would download it. Generating does not
 * use it, so any program that runs will do.
 */
function idleEngine(): string {
  const path = resolve(".plumbline/idle-engine");
  mkdirSync(".plumbline", { recursive: true });
  writeFileSync(path, "#!/bin/sh\nexit 0\n");
  chmodSync(path, 0o755);
  return path;
}
