import { type AiLimits, type AiPolicy, contradicts } from "@/lib/ai-policy";
import { invalid } from "@/lib/errors";
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

/**
 * The limits by stage that go with a policy: where AI is ruled out altogether, those from before are dropped, and new ones
 * are refused.
 */
export function limitsFor(policy: AiPolicy, before: AiLimits, sent?: AiLimits): AiLimits {
  if (sent && contradicts(policy, sent)) throw invalid("briefs.errors.limitsForbidden", "aiPolicy");
  return policy === "forbidden" ? {} : (sent ?? before);
}

/** The fields of a draft without those that were not sent. */
export function sentFields(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
