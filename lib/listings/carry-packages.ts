import { briefText, type Span } from "@/lib/listings/brief-text";
import { rescaleLines } from "@/lib/listings/budget-lines";
import { carryQuotes, carrySpans } from "@/lib/listings/carry-spans";
import { subtractSpans, trimSpans } from "@/lib/listings/spans";
import type { PackageFacts } from "@/lib/listings/work-packages";

interface Brief {
  title: string;
  description: string;
  budgetMaxMinor: number | null;
}

/** The packages of a brief after its text or its budget changed; null when they stay as they are. Pure. */
export function carryPackages(
  before: Brief & { packages: readonly PackageFacts[] },
  after: Brief,
): PackageFacts[] | null {
  const [oldText, newText] = [briefText(before), briefText(after)];
  const isSameBudget = before.budgetMaxMinor === after.budgetMaxMinor;
  if (before.packages.length === 0 || (oldText === newText && isSameBudget)) return null;
  const lines = rescaleLines(
    before.packages.map((part) => ({ amountMinor: part.budgetMinor, isSet: part.budgetSetAt !== null })),
    after.budgetMaxMinor,
    before.packages.map((part) => part.effort.share),
  );
  const taken: Span[] = [];
  const carried = before.packages.map((part) => {
    // Sentences that were pasted into another package's passage belong to the earlier package only.
    const spans = trimSpans(newText, subtractSpans(carrySpans(part.spans, oldText, newText), taken));
    taken.push(...spans);
    return spans;
  });
  return before.packages.map((part, index) => ({
    ...part,
    spans: carried[index] ?? [],
    evidence: carryQuotes(part.evidence, oldText, newText),
    unknowns: carryQuotes(part.unknowns, oldText, newText),
    budgetMinor: isSameBudget ? part.budgetMinor : (lines[index] ?? 0),
  }));
}
