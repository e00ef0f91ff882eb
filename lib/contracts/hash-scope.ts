import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@/lib/contracts/canonical-json";

/** SHA-256, in hex, of the canonical JSON in UTF-8. Whoever downloads the scope can compute the same. */
export const hashScope = (content: Json) => createHash("sha256").update(canonicalJson(content)).digest("hex");
