import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const file = ".plumbline/auth-secret";

/** The key for session cookies of a local installation: made once, kept beside the data, so that sign-ins outlive restarts. */
export function localSecret(): string {
  if (!existsSync(file)) {
    mkdirSync(".plumbline", { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
