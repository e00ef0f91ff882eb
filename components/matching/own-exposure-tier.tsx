import { useFormatter, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Stat } from "@/components/ui/stat";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ExposureWeek, OwnTier } from "@/lib/matching/exposure-weeks";
import type { Tier } from "@/lib/tiers";

/** One tier's weeks: three figures, which way it goes, and each week's attention against what was deserved. */
export function OwnExposureTier({ own: { tier, weeks, total, trend } }: { own: OwnTier }) {
  const t = useTranslations("ranking.own");
  const tierName = useTranslations("tiering.tier")(tier);
  const format = useFormatter();
  const amount = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const widest = Math.max(...weeks.flatMap(({ deserved, received }) => [deserved, received]), 0.1);
  return (
    <Section title={tierName} lead={<Trend trend={trend} />}>
      <div className="grid gap-8 sm:grid-cols-3">
        <Stat
          label={t("showings")}
          value={format.number(total.showings)}
          detail={t("showingsDetail", { count: total.amongFirst })}
        />
        <Stat
          label={t("received")}
          value={amount(total.received)}
          detail={t("receivedDetail", { deserved: amount(total.deserved) })}
        />
        <Stat
          label={t("ratio")}
          value={
            total.deserved > 0
              ? format.number(total.received / total.deserved, { maximumFractionDigits: 2 })
              : "–"
          }
          detail={t(total.deserved > 0 ? "ratioEnough" : "ratioNone")}
        />
      </div>
      <Table
        className="mt-8"
        caption={t("weeksCaption", { tier: tierName })}
        hideCaption
        narrow="scroll"
        rows={weeks.toReversed()}
        rowKey={({ week }) => week.toISOString()}
        columns={[
          {
            key: "week",
            header: t("week"),
            rowHeader: true,
            cell: ({ week }) => <Time at={week} show="day" />,
          },
          { key: "shown", header: t("shown"), figures: true, cell: (row) => format.number(row.showings) },
          { key: "deserved", header: t("deserved"), figures: true, cell: (row) => amount(row.deserved) },
          { key: "received", header: t("receivedShort"), figures: true, cell: (row) => amount(row.received) },
          {
            key: "plot",
            header: t("plot"),
            cell: (row) => <WeekPlot tier={tier} week={row} widest={widest} />,
          },
        ]}
      />
    </Section>
  );
}

function Trend({ trend }: { trend: number | null }) {
  const t = useTranslations("ranking.own.trend");
  const format = useFormatter();
  if (trend === null) return t("none");
  const change = Math.round(100 * (trend - 1));
  if (change === 0) return t("same");
  const words = { change: format.number(Math.abs(change) / 100, { style: "percent" }) };
  return t(change > 0 ? "up" : "down", words);
}

/** Received as a bar, deserved as the hairline it is held against. */
function WeekPlot({ tier, week, widest }: { tier: Tier; week: ExposureWeek; widest: number }) {
  const at = (value: number) => `${(100 * value) / widest}%`;
  return (
    <span aria-hidden className="relative block h-3 w-36 bg-sunk sm:w-full sm:max-w-64">
      <span
        className={`absolute inset-y-0.5 left-0 ${tier === "judgment" ? "bg-judgment" : "bg-commodity"}`}
        style={{ width: at(week.received) }}
      />
      {week.deserved > 0 ? (
        <span className="absolute inset-y-0 w-px bg-ink" style={{ left: at(week.deserved) }} />
      ) : null}
    </span>
  );
}
