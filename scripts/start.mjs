import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./setup/install.mjs";

// Runs before anything is installed, so it may use only Node itself. The rest is scripts/serve.ts.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await ensureInstalled();

const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
// The terminal sends ctrl-C to the whole group; the child decides when everything is stopped.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
