import type { Span } from "@/lib/listings/brief-text";
import type { PackageFacts, UnknownQuote } from "@/lib/listings/work-packages";
import { assessText } from "@/lib/tiering/assess-text";
import { splitBrief } from "@/lib/tiering/split-brief";

type Reading = Pick<
  PackageFacts,
  "modelTier" | "modelProbability" | "modelVersion" | "evidence" | "unknowns"
>;

/**
 * The model's reading of some sentences of a brief. Everything else is blanked out rather than cut away, so that all
 * offsets stay offsets into the whole text.
 */
export function readPackage(text: string, spans: readonly Span[]): Reading {
  const { tier, probability, evidence, unknowns, version } = assessText(blankOutside(text, spans));
  return { modelTier: tier, modelProbability: probability, modelVersion: version, evidence, unknowns };
}

/** Acceptance criteria that the sentences themselves suggest. */
export function suggestCriteria(text: string, spans: readonly Span[]): string[] {
  return [...new Set(splitBrief(blankOutside(text, spans)).flatMap((part) => part.criteria))].slice(0, 5);
}

/** A title that the sentences themselves suggest, or "". */
export function suggestPackageTitle(text: string, spans: readonly Span[]): string {
  return splitBrief(blankOutside(text, spans))[0]?.title ?? "";
}

export function textOfSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join("\n");
}

export function findUnknownsIn(unknowns: readonly UnknownQuote[], spans: readonly Span[]): UnknownQuote[] {
  return unknowns.filter((unknown) =>
    spans.some((span) => span.start <= unknown.start && unknown.end <= span.end),
  );
}

function blankOutside(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let blanked = "";
  for (const { start, end } of sorted) {
    if (end <= blanked.length) continue;
    const from = Math.max(start, blanked.length);
    blanked += text.slice(blanked.length, from).replace(/[^\n]/g, " ") + text.slice(from, end);
  }
  return blanked + text.slice(blanked.length).replace(/[^\n]/g, " ");
}
