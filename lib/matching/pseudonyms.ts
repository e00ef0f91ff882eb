import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/accounts/auth-secret";

/**
 * A name for a person in one receipt, which nobody without the key can undo or connect with another receipt. `inputHash`
 * tells receipts apart.
 */
export function pseudonymIn(inputHash: string, freelancerId: string): string {
  return createHmac("sha256", authSecret())
    .update(`receipt\n${inputHash}\n${freelancerId}`)
    .digest("hex")
    .slice(0, 16);
}
