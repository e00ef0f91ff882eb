import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { authSecret } from "@/lib/accounts/auth-secret";

const nonceLength = 12;
const tagLength = 16;

/** Encrypts the secret of a second factor for the database (AES-256-GCM): reading a backup gives nobody a code. */
export function sealSecret(secret: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The secret again. Throws when it was changed, or sealed under another AUTH_SECRET. */
export function openSecret(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, nonceLength));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, "utf8") + decipher.final("utf8");
}

const key = () => Buffer.from(hkdfSync("sha256", authSecret(), "", "plumbline second factor", 32));
