import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { step } from "./say.mjs";

// The first has no window to draw for, which the tests feel on a small machine.
const systemBrowsers = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser for end-to-end tests: Playwright's own, else the system's Chromium, else one that we install: as root on
 * Debian the distribution's package, elsewhere Playwright's. Throws a sentence when none can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  await step("Installing a browser for the tests", () => {
    if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installDebianPackage();
    if (!findBrowser())
      spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], {
        stdio: "ignore",
        timeout: 300_000,
      });
  });
  const installed = findBrowser();
  if (!installed)
    throw new Error(
      "No browser was found and none could be installed. Install Chromium, or run: npx playwright install chromium",
    );
  return installed;
}

function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers].find((path) => path && existsSync(path));
}

function installDebianPackage(): void {
  apt(["update", "-qq"]);
  const install = ["install", "-y", "-qq", "--no-install-recommends"];
  // Older releases have no package of the shell alone.
  if (!apt([...install, "chromium-headless-shell"])) apt([...install, "chromium"]);
}

/** Whether it worked; Playwright's own download is tried when it did not. */
function apt(given: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", given, { stdio: "ignore", env, timeout: 600_000 }).status === 0;
}
