import { briefText } from "@/lib/listings/brief-text";
import type { DraftFields } from "@/lib/listings/schemas";
import { detectLanguage } from "@/lib/tiering/detect-language";
import { prepareText } from "@/lib/tiering/prepare-text";

/** The language a brief is written in, as matching uses it: English unless the words say otherwise. */
export function languageOf(brief: { title: string; description: string }): string {
  const language = detectLanguage(prepareText(briefText(brief)));
  return language === "none" ? "en" : language;
}

/** A range whose ends stand the right way round; a lower end above the upper one is left out. */
export function rangeInOrder(minMinor: number | null, maxMinor: number | null): number | null {
  return minMinor !== null && maxMinor !== null && minMinor > maxMinor ? null : minMinor;
}

/** The fields of a draft without those that were not sent. */
export function sentFields(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
