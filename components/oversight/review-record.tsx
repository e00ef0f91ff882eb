import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Criterion } from "@/lib/contracts/criteria";
import type { OversightFinding } from "@/lib/contracts/oversight-queries";

export interface ReviewRecordProps {
  review: OversightFinding;
  criteria: readonly Criterion[];
}

const tones = { holds: "positive", fails: "danger", unclear: "outline" } as const;

/** What an overseer found in a delivery, criterion by criterion. */
export function ReviewRecord({ review, criteria }: ReviewRecordProps) {
  const t = useTranslations("blueprints.oversight");
  const methods = useTranslations("rooms.review.methods");
  const format = useFormatter();
  const { by, writtenAt, findings, note } = review;
  const at = format.dateTime(writtenAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="max-w-[48rem]">
      <p className="figures text-ui text-soft">{t("by", { name: by, at })}</p>
      {note ? <p className="own-words-tight mt-3 wrap-anywhere whitespace-pre-line">{note}</p> : null}
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {findings.map(({ criterionId, result, method, found }) => (
          <li key={criterionId} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <p className="max-w-[60ch] wrap-anywhere">
                {criteria.find(({ id }) => id === criterionId)?.text ?? t("changed")}
              </p>
              <Badge tone={tones[result]}>{t(`result.${result}`)}</Badge>
            </div>
            <p className="mt-1 text-ui text-soft">{methods(method)}</p>
            {found ? (
              <p className="own-words-tight mt-1.5 wrap-anywhere whitespace-pre-line">{found}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
