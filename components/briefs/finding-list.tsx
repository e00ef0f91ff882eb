import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { BriefFinding } from "@/lib/listings/screen-brief";

export interface FindingListProps {
  findings: readonly BriefFinding[];
  /** The texts that the findings' places count into. */
  texts: Record<BriefFinding["part"], string>;
}

const context = 60;

/** What screening found, each with the words it is about in their sentence, and what to do. */
export function FindingList({ findings, texts }: FindingListProps) {
  const t = useTranslations("screening");
  const words = useTranslations("briefs.publish");
  return (
    <ul className="max-w-[46rem] divide-y divide-line border-y border-line">
      {findings.map((finding) => {
        const text = texts[finding.part];
        const quote = text.slice(finding.start, finding.end);
        return (
          <li key={`${finding.part}-${finding.rule}-${finding.start}`} className="py-3 text-ui">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge
                tone={
                  finding.severity === "block"
                    ? "danger"
                    : finding.severity === "hold"
                      ? "caution"
                      : "outline"
                }
              >
                {t(`severity.${finding.severity}`)}
              </Badge>
              <span className="text-sm text-soft">{words(`part.${finding.part}`)}</span>
            </p>
            {quote.trim() ? (
              <p className="own-words-tight mt-1.5">
                {before(text, finding.start)}
                <mark className="bg-caution-tint text-ink underline decoration-caution decoration-2 underline-offset-3">
                  {quote.length > 240 ? `${quote.slice(0, 240)}…` : quote}
                </mark>
                {after(text, finding.end)}
              </p>
            ) : null}
            <p className="mt-1">{t(`rule.${finding.rule}`, finding.params)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function before(text: string, start: number): string {
  const piece = text.slice(Math.max(0, start - context), start);
  return start > context ? `…${piece.slice(piece.indexOf(" ") + 1)}` : piece;
}

function after(text: string, end: number): string {
  const piece = text.slice(end, end + context);
  return end + context < text.length
    ? `${piece.slice(0, Math.max(piece.lastIndexOf(" "), 0) || context)}…`
    : piece;
}
