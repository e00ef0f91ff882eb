import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ReviewRow } from "@/lib/contracts/delivery-schemas";
import type { SentContent } from "@/lib/contracts/read-delivery";
import type { Verdict } from "@/lib/contracts/schemas";

export interface CriterionRecordProps {
  text: string;
  checks: readonly ReviewRow[];
  measurement?: SentContent["measurements"][number];
  verdict?: Verdict;
  /** Whoever sent the delivery, where the log names nobody else. */
  sender: string;
}

const tones = { met: "positive", "not-met": "danger", "not-applicable": "outline" } as const;

/** One criterion of a delivery: who checked it and how, what was measured, what the client found. */
export function CriterionRecord({ text, checks, measurement, verdict, sender }: CriterionRecordProps) {
  const t = useTranslations("rooms.record");
  const review = useTranslations("rooms.review");
  const format = useFormatter();
  const verdicts = useTranslations("rooms.answer.result");
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="max-w-[60ch]">{text}</p>
        {verdict ? <Badge tone={tones[verdict.result]}>{verdicts(verdict.result)}</Badge> : null}
      </div>
      {verdict?.saw ? <p className="own-words-tight mt-2 whitespace-pre-line">{verdict.saw}</p> : null}
      <ul className="mt-2 space-y-1 text-ui text-soft">
        {checks.length === 0 ? <li className="text-caution">{t("unchecked")}</li> : null}
        {checks.map((check) => (
          <li key={`${check.method}${check.checkedAt}${check.checkedBy}`} className="figures">
            {t("check", {
              name: check.checkedBy || sender,
              method: review(`methods.${check.method}`),
              at: format.dateTime(new Date(check.checkedAt), { dateStyle: "medium", timeZone: "UTC" }),
              rejected: check.rejected,
            })}
            {check.rejectedWhy ? ` ${check.rejectedWhy}` : null}
          </li>
        ))}
        {measurement ? <Measured measurement={measurement} /> : null}
      </ul>
    </li>
  );
}

function Measured({ measurement }: { measurement: SentContent["measurements"][number] }) {
  const t = useTranslations("rooms.record");
  const format = useFormatter();
  const { threshold, result, caseSetHash, isRecomputed } = measurement;
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <li className={result >= threshold ? "figures text-positive" : "figures text-danger"}>
      {t("measured", { result: share(result), threshold: share(threshold) })}{" "}
      {t(isRecomputed ? "recomputed" : "stated")}
      {caseSetHash ? (
        <span className="block font-mono text-sm break-all text-soft">
          {t("caseSet", { hash: caseSetHash })}
        </span>
      ) : null}
    </li>
  );
}
