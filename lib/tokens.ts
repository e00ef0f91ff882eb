import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 random bits for a cookie or a link, and the hash under which it is stored. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** Tokens are random, so a plain SHA-256 is enough: there is nothing to guess. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");
