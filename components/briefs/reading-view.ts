import type { EvidenceQuote, Quote } from "@/lib/listings/work-packages";
import type { Tier } from "@/lib/tiers";

/** What the editor shows beside a text: the model's reading in the reader's language. */
export interface ReadingView {
  tier: Tier;
  probability: number;
  /** Nothing can be said yet: too few words, or a language the model does not read. */
  isUnsure: boolean;
  isMixed: boolean;
  reason: string;
  counter: string | null;
  change: string;
  confidence: string;
  evidence: EvidenceQuote[];
  questions: (Quote & { question: string })[];
  family: string | null;
  skills: string[];
}
