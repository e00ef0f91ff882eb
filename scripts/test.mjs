import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./setup/install.mjs";

// Runs before anything is installed, so it may use only Node itself. The rest is scripts/check.ts.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await ensureInstalled();
const child = spawn(process.execPath, ["--import", "tsx", "scripts/check.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
