import { Refusal } from "@/lib/errors";
import { screenText } from "@/lib/screening/screen-text";

/** Throws at the first text that cannot stand on a profile, naming the words and the field they stand in. */
export function assertScreened(texts: Record<string, string>): void {
  for (const [field, text] of Object.entries(texts)) assertScreenedText(text, field);
}

/**
 * The same for one text. Nobody holds profiles for a second look, so what would be held elsewhere is refused here, and
 * can be worded anew.
 */
export function assertScreenedText(text: string, field?: string): void {
  const found = screenText(text, "profile").find(({ severity }) => severity !== "note");
  if (!found) return;
  const span = shorten(text.slice(found.start, found.end));
  // A choice inside a message cannot be named with a hyphen.
  const rule = found.rule.replaceAll("-", "_");
  throw new Refusal("invalid", "profiles.errors.screened", { span, rule }, field);
}

function shorten(span: string): string {
  const letters = [...span.replace(/\s+/g, " ")];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}
