import type { EvidenceSpan } from "@/components/tier/evidence-segments";

interface Marked extends EvidenceSpan {
  weight: number;
}

const gap = "\n\n";

/** The passages of a package one after another, with the evidence moved to where it stands in them. */
export function packageWords<Evidence extends Marked>(
  text: string,
  spans: readonly { start: number; end: number }[],
  evidence: readonly Evidence[],
): { words: string; evidence: Evidence[] } {
  let words = "";
  const moved: Evidence[] = [];
  for (const span of spans) {
    if (words !== "") words += gap;
    const shift = words.length - span.start;
    words += text.slice(span.start, span.end);
    for (const each of evidence)
      if (span.start <= each.start && each.end <= span.end)
        moved.push({ ...each, start: each.start + shift, end: each.end + shift });
  }
  return { words, evidence: moved };
}
