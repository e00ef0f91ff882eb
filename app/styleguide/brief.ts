import type { EvidenceSpan } from "@/components/tier/evidence-segments";

/** A brief written for the styleguide. */
export const brief = `We sell garden tools in three countries. There are forty product texts that should move to the new template: title, three bullet points, size table, same order every time.

But someone has to decide what our tone is now. The old agency left us with three, and my partner and I disagree. Please rewrite the ten best sellers in that tone, then put everything into the shop and check every link.`;

/** Evidence in it, found by its words. */
export const briefSpans: readonly (EvidenceSpan & { weight: number })[] = [
  span("forty product texts that should move to the new template", "commodity", 1.8),
  span("same order every time", "commodity", 0.9),
  span("someone has to decide what our tone is now", "judgment", 2.1),
  span("my partner and I disagree", "judgment", 1.1),
  span("rewrite the ten best sellers in that tone", "judgment", 0.6),
  span("the ten best sellers", "commodity", 0.4),
  span("check every link", "commodity", 0.8),
];

function span(words: string, direction: EvidenceSpan["direction"], weight: number) {
  const start = brief.indexOf(words);
  return { start, end: start + words.length, direction, weight };
}
