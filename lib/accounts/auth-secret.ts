import { env } from "@/lib/env";

/** The key that encrypts session cookies. `npm start` makes one for a local installation; a public one must be given. */
export function authSecret(): string {
  if (!env.AUTH_SECRET) throw new Error("AUTH_SECRET is not set; npm start makes one for local use.");
  return env.AUTH_SECRET;
}
