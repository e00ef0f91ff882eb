import { contactClues } from "@/lib/screening/contact-clues";
import { fairnessClues } from "@/lib/screening/fairness-clues";
import { findClues, type Span } from "@/lib/screening/find-pattern";
import { legalityClues } from "@/lib/screening/legality-clues";
import { linkSpans } from "@/lib/screening/links";
import { paymentClues } from "@/lib/screening/payment-clues";
import { type ScreeningRule, type Severity, severityOf, type TextKind } from "@/lib/screening/rules";
import { unpaidClues } from "@/lib/screening/unpaid-clues";
import { wordingSpans } from "@/lib/screening/wording";

export interface Finding {
  rule: ScreeningRule;
  severity: Severity;
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** Full message key of what is wrong and what to do. */
  key: `screening.rule.${ScreeningRule}`;
  params: Record<string, number>;
}

const clues = [...contactClues, ...paymentClues, ...fairnessClues, ...legalityClues, ...unpaidClues];

/** What the rules see in a text before it is published or sent, in order of appearance. */
export function screenText(text: string, kind: TextKind): Finding[] {
  const spans = [...findClues(text, clues), ...linkSpans(text), ...wordingSpans(text, kind)];
  return withoutOverlaps(spans).flatMap(({ rule, start, end, params = {} }) => {
    const severity = severityOf(rule, kind);
    return severity ? [{ rule, severity, start, end, key: `screening.rule.${rule}` as const, params }] : [];
  });
}

/** The strictest thing that any finding asks for; null when nothing was found. */
export function strictest(findings: readonly Pick<Finding, "severity">[]): Severity | null {
  const order: Severity[] = ["block", "hold", "note"];
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

/** One finding per rule and place: the longest. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
  const ends = new Map<ScreeningRule, number>();
  return ordered.filter(({ rule, start, end }) => {
    if (start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, end);
    return true;
  });
}
