import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { runQuietly } from "./setup/run-quietly.ts";
import { say } from "./setup/say.mjs";

/**
 * Every check of the project, one after another, quiet unless something fails. The last line counts the tests; lint and
 * types count as one each. Names on the command line pick some: npm test -- lint types unit e2e.
 */
const only = process.argv.slice(2);
const reports = ".plumbline/reports";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", NO_COLOR: "1" });

let passed = 0;
let failed = 0;

const { generateClient } = await import("./setup/generate.ts");
generateClient();

await check("lint", "Lint and format", async () => {
  const ok = await runQuietly("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
});
await check("types", "Types", async () => {
  const ok =
    (await runQuietly("node_modules/next/dist/bin/next", ["typegen"])) &&
    (await runQuietly("node_modules/typescript/bin/tsc", ["--noEmit"]));
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
});
await check("unit", "Unit, database and architecture tests", async () => {
  const file = `${reports}/vitest.json`;
  const ok = await runQuietly("node_modules/vitest/vitest.mjs", [
    ...["run", "--config", "tests/vitest.config.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  ]);
  const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
  // A file that could not even be read counts as one failure.
  return { passed: report.numPassedTests, failed: report.numFailedTests || (ok ? 0 : 1) };
});
await check("e2e", "End-to-end and accessibility tests in a browser", async () => {
  const { ensureBrowser } = await import("./setup/browser.ts");
  process.env.PLUMBLINE_BROWSER = await ensureBrowser();
  const { build } = await import("./setup/build.ts");
  await build();
  const file = resolve(reports, "playwright.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const ok = await runQuietly("node_modules/@playwright/test/cli.js", [
    ...["test", "--config", "tests/e2e/playwright.config.ts"],
    "--reporter=line,json",
  ]);
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  // A test that passes only when repeated is a bug.
  const bad = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: bad || (ok ? 0 : 1) };
});

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);

async function check(
  name: string,
  title: string,
  run: () => Promise<{ passed: number; failed: number }>,
): Promise<void> {
  if (only.length && !only.includes(name)) return;
  const startedAt = Date.now();
  const counts = await run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  passed += counts.passed;
  failed += counts.failed;
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  say(`${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
}
