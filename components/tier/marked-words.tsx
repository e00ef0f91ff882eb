import clsx from "clsx";
import { type EvidenceSpan, evidenceSegments } from "@/components/tier/evidence-segments";

/** Words with the evidence marked in them: solid for commodity, dotted for judgment. Its legend stands nearby. */
export function MarkedWords({ text, spans }: { text: string; spans: readonly EvidenceSpan[] }) {
  return evidenceSegments(text, spans).map((segment) => {
    const [direction] = segment.directions;
    return direction ? (
      <mark
        key={segment.start}
        className={clsx(
          "evidence",
          segment.directions.length > 1 ? "evidence-both" : `evidence-${direction}`,
        )}
      >
        {segment.text}
      </mark>
    ) : (
      segment.text
    );
  });
}
