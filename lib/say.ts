import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/locales";
import { catalogueOf } from "@/lib/messages";

/** A translator outside of a request: for mail and jobs, in the language of the person who reads it. */
export function say(
  locale: Locale,
): (key: string, params?: Record<string, string | number | Date>) => string {
  const translate = createTranslator({ locale, messages: catalogueOf(locale), timeZone: "UTC" });
  return (key, params) =>
    translate(key as Parameters<typeof translate>[0], params as Parameters<typeof translate>[1]);
}
