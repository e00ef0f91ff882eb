import { useFormatter, useTranslations } from "next-intl";
import { RangePlot } from "@/components/tier/range-plot";
import { Stat } from "@/components/ui/stat";
import { likelyRate } from "@/lib/moderation/likely-rate";
import type { ModelRecord } from "@/lib/moderation/tier-record";

/** How often moderators overturned the model, in each direction, with the range it likely lies in and how many it rests on. */
export function OverturnRates({ record }: { record: ModelRecord }) {
  const t = useTranslations("tiers");
  const format = useFormatter();
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <div className="mb-8 grid gap-x-14 gap-y-8 sm:grid-cols-2">
      {record.tiers.map(({ tier, decided, overturned }) => {
        const rate = likelyRate(overturned, decided);
        return (
          <Stat
            key={tier}
            label={t(`overturnedTo.${tier}`)}
            value={rate ? percent(rate.value) : t("none")}
            plot={
              rate ? <RangePlot value={rate.value} low={rate.low} high={rate.high} min={0} max={1} /> : null
            }
            detail={
              rate
                ? t("rateDetail", {
                    overturned,
                    decided,
                    low: percent(rate.low),
                    high: percent(rate.high),
                  })
                : t("nothingYet")
            }
          />
        );
      })}
    </div>
  );
}
