import { spawnSync } from "node:child_process";
import { say } from "./setup/say.mjs";

/** Ten thousand random histories of money against the real database, or as many as are asked for. */
const histories = process.argv[2] ?? "10000";
say(`Living ${histories} histories`);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "tests/payments/histories.test.ts",
  ],
  { stdio: "inherit", env: { ...process.env, LEDGER_HISTORIES: histories } },
);
process.exit(status ?? 1);
