/** A file of settings beside package.json is read as by Next; the process's own environment wins. */
export function loadSettings(): void {
  for (const file of [".env.local", ".env"]) {
    try {
      process.loadEnvFile(file);
    } catch {
      // There is none, which is the usual case.
    }
  }
}
