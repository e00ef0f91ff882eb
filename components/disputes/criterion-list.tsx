import { useTranslations } from "next-intl";
import type { PartyNames } from "@/components/disputes/share-field";
import { Badge } from "@/components/ui/badge";
import type { Criterion } from "@/lib/contracts/criteria";
import type { Finding } from "@/lib/contracts/dispute-queries";
import type { Verdict } from "@/lib/contracts/schemas";

export interface CriterionListProps {
  criteria: readonly Criterion[];
  disputedIds: readonly string[];
  /** What the client answered to the last delivery. */
  verdicts: readonly Verdict[];
  /** What was found, once it is decided. */
  findings?: readonly Finding[];
  names: PartyNames;
}

/** What is disputed, criterion by criterion, as written before the work began; with the client's verdict and the finding. */
export function CriterionList({ criteria, disputedIds, verdicts, findings = [], names }: CriterionListProps) {
  const t = useTranslations("disputes.criteria");
  return (
    <ol className="divide-y divide-line border-y border-line">
      {criteria
        .filter(({ id }) => disputedIds.includes(id))
        .map(({ id, text }) => {
          const verdict = verdicts.find(({ criterionId }) => criterionId === id);
          const finding = findings.find(({ criterionId }) => criterionId === id);
          return (
            <li key={id} className="py-4">
              <p className="max-w-[68ch] wrap-anywhere">{text}</p>
              {verdict ? (
                <p className="mt-1.5 max-w-[68ch] text-ui text-soft wrap-anywhere">
                  {t(`verdict.${verdict.result}`, { name: names.client })}
                  {verdict.saw ? ` “${verdict.saw}”` : null}
                </p>
              ) : null}
              {finding ? (
                <p className="mt-2">
                  <Badge tone="outline" className="whitespace-normal">
                    {t("found", { name: names[finding.inFavourOf] })}
                  </Badge>
                </p>
              ) : null}
            </li>
          );
        })}
    </ol>
  );
}
