import { spawnSync } from "node:child_process";
import { say } from "./setup/say.mjs";

// npm run test:ledger [-- HISTORIES] and npm run test:faults [-- KILLS]: what npm test has a short version of, at length.
const tests = {
  ledger: {
    file: "histories",
    variable: "LEDGER_HISTORIES",
    usual: "10000",
    says: "Living random histories",
  },
  faults: { file: "faults", variable: "FAULT_KILLS", usual: "200", says: "Killing the server" },
} as const;

const [name, count] = process.argv.slice(2);
const { file, variable, usual, says } = name === "faults" ? tests.faults : tests.ledger;
say(`${says}, ${count ?? usual} times`);
const { status } = spawnSync(
  process.execPath,
  [
    ...["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"],
    `tests/payments/${file}.test.ts`,
  ],
  { stdio: "inherit", env: { ...process.env, [variable]: count ?? usual } },
);
process.exit(status ?? 1);
