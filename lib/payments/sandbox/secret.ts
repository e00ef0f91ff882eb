import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/accounts/auth-secret";

/** What the sandbox signs its webhooks with. Nobody has to set it, and nobody outside can know it. */
export const sandboxSecret = () =>
  createHmac("sha256", authSecret()).update("sandbox webhooks").digest("base64url");
