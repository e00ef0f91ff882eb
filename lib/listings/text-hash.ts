import { createHash } from "node:crypto";
import { briefText } from "@/lib/listings/brief-text";

/** Tells whether packages were cut from this very text. */
export const textHash = (brief: { title: string; description: string }) =>
  createHash("sha256").update(briefText(brief)).digest("hex");
