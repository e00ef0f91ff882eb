import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { say, step } from "./say.mjs";

const stamp = "node_modules/.plumbline-installed";

/** Installs the packages of package-lock.json unless exactly these are there already. Uses nothing but Node and npm. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    say(`Plumbline needs Node 20.9 or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = createHash("sha256")
    .update(readFileSync("package-lock.json"))
    .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await step("Installing packages", () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const env = { ...process.env, NODE_ENV: "development", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
    const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
      env,
    });
    if (run.status !== 0) {
      say("The packages could not be installed. The lines above say why; check the network, then try again.");
      process.exit(1);
    }
    writeFileSync(stamp, wanted);
  });
}
