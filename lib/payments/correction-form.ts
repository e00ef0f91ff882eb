import { z } from "zod";
import { type Currency, currencySchema, parseMoney } from "@/lib/money";
import { CorrectionEntry, ProposeCorrection } from "@/lib/payments/schemas";

/** How many entries the form has room for. */
export const correctionLines = 4;

const line = z.object({
  owner: z.string().trim().optional(),
  purpose: z.string().optional(),
  amount: z.string().trim().optional(),
});

/** A correction as it is typed: amounts in whole units of the currency with their sign; empty lines are left out. */
export const CorrectionForm = z
  .object({
    currency: currencySchema,
    reason: ProposeCorrection.shape.reason,
    entries: z.array(line).max(correctionLines),
  })
  .transform(({ currency, reason, entries }, context) => {
    const wrong = (index: number, field: string, message: string) =>
      context.addIssue({ code: "custom", path: ["entries", index, field], message });
    const read: z.input<typeof CorrectionEntry>[] = [];
    for (const [index, { owner, purpose, amount }] of entries.entries()) {
      if (!owner && !amount) continue;
      const entry = CorrectionEntry.safeParse({ owner, purpose, amountMinor: signedMinor(amount, currency) });
      if (entry.success) read.push(entry.data);
      else {
        const field = String(entry.error.issues[0]?.path[0] ?? "owner");
        wrong(index, field === "amountMinor" ? "amount" : field, "money.errors.correctionLine");
      }
    }
    const correction = ProposeCorrection.safeParse({ currency, reason, entries: read });
    if (correction.success) return correction.data;
    if (context.issues.length === 0)
      context.addIssue({ code: "custom", path: ["entries"], message: "payments.errors.unbalanced" });
    return z.NEVER;
  });

function signedMinor(typed: string | undefined, currency: Currency): number | null {
  const sign = /^[-−]/.test(typed ?? "") ? -1 : 1;
  const parsed = parseMoney((typed ?? "").replace(/^[-−+]/, ""), currency);
  return parsed.ok ? sign * parsed.money.amountMinor : null;
}
