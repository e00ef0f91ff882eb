import type { z } from "zod";
import { type Currency, type MoneyFault, parseMoney } from "@/lib/money";

/**
 * Reads a typed price above zero into minor units; on a fault adds an issue at `field` that names its sentence. For
 * use in the transform of a form's schema.
 */
export function readPrice(
  typed: string,
  currency: Currency,
  field: string,
  context: z.core.$RefinementCtx,
): number {
  const parsed = parseMoney(typed, currency);
  const fault: MoneyFault | "zero" | null = !parsed.ok
    ? parsed.fault
    : parsed.money.amountMinor === 0
      ? "zero"
      : null;
  if (parsed.ok && fault === null) return parsed.money.amountMinor;
  context.addIssue({ code: "custom", path: [field], message: sentences[fault ?? "not-a-number"] });
  return 0;
}

const sentences: Record<MoneyFault | "zero", string> = {
  empty: "errors.required",
  "not-a-number": "profiles.errors.price.unreadable",
  grouping: "profiles.errors.price.grouping",
  negative: "profiles.errors.price.zero",
  zero: "profiles.errors.price.zero",
  "too-many-decimals": "profiles.errors.price.decimals",
  "too-large": "profiles.errors.price.large",
};
