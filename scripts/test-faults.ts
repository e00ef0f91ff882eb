import { spawnSync } from "node:child_process";
import { say } from "./setup/say.mjs";

/** Kills the server two hundred times between funding and payout, or as often as is asked for, against a moody provider. */
const kills = process.argv[2] ?? "200";
say(`Killing the server ${kills} times`);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "tests/payments/faults.test.ts",
  ],
  { stdio: "inherit", env: { ...process.env, FAULT_KILLS: kills } },
);
process.exit(status ?? 1);
