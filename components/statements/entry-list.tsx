import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useTime } from "@/components/statements/hours";
import { Badge } from "@/components/ui/badge";
import type { TimeboxTerms } from "@/lib/contracts/offer-schemas";
import type { EntryView } from "@/lib/contracts/statement-queries";

export interface EntryListProps {
  entries: readonly EntryView[];
  unit: TimeboxTerms["unit"];
  /** What stands under an entry: the form of a question or of an answer. */
  under?: (entry: EntryView, index: number) => ReactNode;
}

/** The entries of a week, day by day: how long, what was done, what was decided, what was asked about it. */
export function EntryList({ entries, unit, under }: EntryListProps) {
  const t = useTranslations("statements.entry");
  const format = useFormatter();
  const time = useTime(unit);
  return (
    <ol className="divide-y divide-line border-y border-line">
      {entries.map((entry, index) => {
        const { id, day, hundredths, did, decided, state, question, answer } = entry;
        return (
          <li key={id} className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <p className="figures text-ui">
              <span className="text-soft">
                {format.dateTime(day, { weekday: "short", day: "numeric", month: "short" })}
              </span>
              <span className="ml-3 font-medium sm:ml-0 sm:block">{time(hundredths)}</span>
            </p>
            <div className="min-w-0">
              <p className="measure whitespace-pre-line">{did}</p>
              {decided ? (
                <p className="measure mt-1.5 whitespace-pre-line text-ui text-soft">
                  <span className="font-medium text-ink">{t("decided")}</span> {decided}
                </p>
              ) : null}
              {question ? (
                <div className="measure mt-3 space-y-1.5 border-l-2 border-line pl-4 text-ui">
                  <p className="whitespace-pre-line">
                    <span className="font-medium">{t("asked")}</span> {question}
                  </p>
                  {answer ? (
                    <p className="whitespace-pre-line">
                      <span className="font-medium">{t("answered")}</span> {answer}
                    </p>
                  ) : null}
                </div>
              ) : null}
              {state === "questioned" ? (
                <p className="mt-2">
                  <Badge tone="caution">{t("questioned")}</Badge>
                </p>
              ) : null}
              {under?.(entry, index)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
