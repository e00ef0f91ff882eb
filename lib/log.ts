type Fields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line per happening. Values are escaped by JSON, so nobody can forge a second line. Never pass secrets. */
export function log(level: "info" | "warn" | "error", event: string, fields: Fields = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
  if (level === "info") console.log(line);
  else console.error(line);
}

/** Logs a fault with its stack, for operators; people get a generic sentence. */
export function logFault(event: string, error: unknown, fields: Fields = {}): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log("error", event, { ...fields, cause });
}
