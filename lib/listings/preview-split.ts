import { pinEvidence } from "@/lib/listings/pin-evidence";
import { findUnknownsIn } from "@/lib/listings/read-package";
import type { EvidenceQuote } from "@/lib/listings/work-packages";
import { assessText } from "@/lib/tiering/assess-text";
import { explain, type Sentence } from "@/lib/tiering/explain";
import { splitBrief } from "@/lib/tiering/split-brief";
import type { Tier } from "@/lib/tiers";

export interface PreviewPackage {
  title: string;
  tier: Tier;
  probability: number;
  /** Sentences of the namespace `tiering`. */
  why: Sentence;
  open: Sentence[];
}

export interface SplitPreview {
  text: string;
  /** Why nothing can be said about it; then there are no packages. */
  unsure: Sentence | null;
  packages: PreviewPackage[];
  evidence: EvidenceQuote[];
}

/** What the model makes of any text, before it is anyone's brief, with the heaviest evidence only. Pure; nothing is stored. */
export function previewSplit(text: string, mostEvidence = 12): SplitPreview {
  const reading = assessText(text);
  if (reading.unsure) return { text, unsure: explain(reading).reason, packages: [], evidence: [] };
  const parts = splitBrief(text).map((part) => ({
    ...part,
    unknowns: findUnknownsIn(reading.unknowns, part.spans),
  }));
  return {
    text,
    unsure: null,
    packages: parts.map((part) => ({
      title: part.title,
      tier: part.tier,
      probability: part.probability,
      why: explain(part).reason,
      open: part.unknowns.map(({ key, params }) => ({ key, params })),
    })),
    evidence: pinEvidence(parts, mostEvidence),
  };
}
