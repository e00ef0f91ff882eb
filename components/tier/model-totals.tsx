import { useFormatter, useTranslations } from "next-intl";
import { likelyRate } from "@/lib/moderation/likely-rate";
import type { ModelRecord } from "@/lib/moderation/tier-record";

/** A version's record in one line: how much it decided, and how often a person decided otherwise. */
export function ModelTotals({ record }: { record: ModelRecord }) {
  const t = useTranslations("tiers");
  const format = useFormatter();
  const sum = (key: "decided" | "overruled" | "overturned") =>
    record.tiers.reduce((total, each) => total + each[key], 0);
  const decided = sum("decided");
  const rate = likelyRate(sum("overturned"), decided);
  if (!rate) return <p className="mt-1 text-ui text-soft">{t("nothingYet")}</p>;
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <p className="figures mt-1 text-ui text-soft">
      {t("totals", { decided, overruled: sum("overruled"), overturned: sum("overturned") })}{" "}
      {t("likely", { low: percent(rate.low), high: percent(rate.high) })}
    </p>
  );
}
