import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

test("a worker alone does the background work and ends when it is told to", async () => {
  const worker = spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, JOBS: "web" },
  });
  let said = "";
  for await (const chunk of worker.stdout) {
    said += String(chunk);
    if (said.includes("Stop with ctrl-C.")) break;
  }
  expect(said).toContain("settle-payments");
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
}, 60_000);
