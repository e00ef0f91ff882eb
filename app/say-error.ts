import type { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Refusal } from "@/lib/errors";

type Translate = Awaited<ReturnType<typeof getTranslations>>;

/** The sentence for a refusal, in the reader's language. */
export function messageOfRefusal(refusal: Refusal, t: Translate): string {
  return t.has(refusal.key) ? t(refusal.key, refusal.params) : t("errors.fault");
}

/** The sentence for a field that did not parse. A schema may name its own sentence by its catalogue key. */
export function messageOfIssue(issue: z.core.$ZodIssue, t: Translate): string {
  if (/^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(issue.message) && t.has(issue.message)) return t(issue.message);
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string")
        return Number(issue.minimum) <= 1
          ? t("errors.required")
          : t("errors.tooShort", { count: Number(issue.minimum) });
      if (issue.origin === "array" || issue.origin === "set")
        return t("errors.tooFew", { count: Number(issue.minimum) });
      return t("errors.tooSmall", { limit: Number(issue.minimum) });
    case "too_big":
      if (issue.origin === "string") return t("errors.tooLong", { count: Number(issue.maximum) });
      if (issue.origin === "array" || issue.origin === "set")
        return t("errors.tooMany", { count: Number(issue.maximum) });
      return t("errors.tooLarge", { limit: Number(issue.maximum) });
    case "invalid_type":
      // An empty field reaches the schema as undefined.
      return issue.input === undefined ? t("errors.required") : t("errors.wrongKind");
    case "invalid_value":
      return issue.input === undefined ? t("errors.required") : t("errors.wrongKind");
    case "invalid_format":
      if (issue.format === "email") return t("errors.email");
      return issue.format === "url" ? t("errors.url") : t("errors.wrongKind");
    default:
      return t("errors.wrongKind");
  }
}
