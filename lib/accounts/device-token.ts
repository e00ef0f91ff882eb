import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/accounts/auth-secret";

/** Marks a browser as one in which this address has signed in before. Opens nothing; it only has its own count of attempts. */
export function newDevice(email: string): string {
  const name = randomBytes(16).toString("base64url");
  return `${name}.${seal(email, name).toString("base64url")}`;
}

/** The name of the device if this address has signed in on it, else null. */
export function knownDevice(device: string | null, email: string): string | null {
  const [name = "", given = ""] = (device ?? "").split(".");
  const wanted = seal(email, name);
  const shown = Buffer.from(given, "base64url");
  return shown.length === wanted.length && timingSafeEqual(shown, wanted) ? name : null;
}

const seal = (email: string, name: string) =>
  createHmac("sha256", authSecret()).update(`device\n${email}\n${name}`).digest();
