import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@/lib/contracts/canonical-json";

/** SHA-256, in hex, of the canonical JSON in UTF-8. Whoever downloads the scope can compute the same. */
export const hashScope = (content: Json) => createHash("sha256").update(canonicalJson(content)).digest("hex");

/** SHA-256, in hex, of a text in UTF-8. */
export const hashText = (text: string) => createHash("sha256").update(text).digest("hex");
