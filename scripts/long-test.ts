import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "./setup/say.mjs";

// What npm test has a short version of, at length: npm run test:ledger [-- HISTORIES], test:faults [-- KILLS] and
// test:properties [-- SEEDS]. Each run draws a seed of its own and says it: PROPERTY_SEED=… gives the same examples again.
const [name, count] = process.argv.slice(2);
switch (name) {
  case "ledger":
    say(`Living random histories, ${count ?? 10_000} times`);
    run(["tests/payments/histories.test.ts"], { LEDGER_HISTORIES: count ?? "10000" });
    break;
  case "faults":
    say(`Killing the server, ${count ?? 200} times`);
    run(["tests/payments/faults.test.ts"], { FAULT_KILLS: count ?? "200" });
    break;
  default: {
    const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
      .map((file) => join("tests", file))
      .filter(
        (file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes('from "fast-check"'),
      );
    for (let left = Number(count ?? 5); left > 0; left--) run(files, {});
  }
}

function run(files: string[], settings: Record<string, string>): void {
  const seed = process.env.PROPERTY_SEED ?? String(randomInt(2 ** 31));
  say(`Seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", ...files],
    { stdio: "inherit", env: { ...process.env, ...settings, PROPERTY_SEED: seed } },
  );
  if (status !== 0) process.exitCode = 1;
}
