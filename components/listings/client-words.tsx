import { langOf } from "@/components/listings/own-language";
import { EvidenceText } from "@/components/tier/evidence-text";
import { descriptionStart } from "@/lib/listings/brief-text";
import type { PinnedEvidence } from "@/lib/listings/pin-evidence";

export interface ClientWordsProps {
  title: string;
  description: string;
  language: string;
  /** Offsets count into title and description together, as stored. */
  evidence: readonly PinnedEvidence[];
}

/** The client's own words, unchanged, with the evidence pinned to them; the callouts lead to a PinnedEvidenceList. */
export function ClientWords({ title, description, language, evidence }: ClientWordsProps) {
  const offset = descriptionStart(title);
  const spans = evidence.map((item) => ({ ...item, start: item.start - offset, end: item.end - offset }));
  return (
    <div lang={langOf(language)} className="min-w-0 wrap-anywhere">
      <EvidenceText
        text={description}
        spans={spans}
        notesId="evidence"
        legend={spans.some(({ end }) => end > 0)}
      />
    </div>
  );
}
