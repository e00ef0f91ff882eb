import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { type ExposureCell, type ExposureFigures, fewest } from "@/lib/matching/exposure-cells";
import type { Tier } from "@/lib/tiers";

/** What each cohort of a tier deserved and received, with the ratio drawn against the line at 1. */
export function ExposureTable({ tier, cells }: { tier: Tier; cells: readonly ExposureCell[] }) {
  const t = useTranslations("ranking.exposure");
  const tierName = useTranslations("tiering.tier")(tier);
  const format = useFormatter();
  const figure = (read: (figures: ExposureFigures) => string) => (cell: ExposureCell) =>
    cell.figures ? read(cell.figures) : "–";
  const amount = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <Table
      caption={t("caption", { tier: tierName })}
      hideCaption
      rows={cells}
      rowKey={({ cohort }) => cohort}
      columns={[
        {
          key: "cohort",
          header: t("cohort"),
          rowHeader: true,
          cell: ({ cohort, figures }) => (
            <span>
              {t(`cohorts.${cohort}`)}
              {figures ? null : (
                <span className="block font-normal text-soft">{t("tooFew", { least: fewest })}</span>
              )}
            </span>
          ),
        },
        {
          key: "people",
          header: t("peopleCount"),
          figures: true,
          cell: figure(({ people }) => amount(people)),
        },
        {
          key: "showings",
          header: t("showings"),
          figures: true,
          cell: figure(({ showings }) => amount(showings)),
        },
        {
          key: "deserved",
          header: t("deserved"),
          figures: true,
          cell: figure(({ deserved }) => amount(deserved)),
        },
        {
          key: "received",
          header: t("received"),
          figures: true,
          cell: figure(({ received }) => amount(received)),
        },
        {
          key: "share",
          header: t("share"),
          figures: true,
          cell: figure(({ share }) => (share === null ? "–" : format.number(share, { style: "percent" }))),
        },
        {
          key: "ratio",
          header: t("ratio"),
          cell: ({ figures }) => (figures ? <RatioPlot ratio={figures.ratio} tier={tier} /> : "–"),
        },
      ]}
    />
  );
}

const widest = 3;

/** A bar from zero with a hairline where received and deserved are equal. */
function RatioPlot({ ratio, tier }: { ratio: number; tier: Tier }) {
  const format = useFormatter();
  const width = `${(100 * Math.min(ratio, widest)) / widest}%`;
  return (
    <span className="flex items-center gap-3">
      <span aria-hidden className="relative block h-3 w-28 bg-sunk">
        <span
          className={`absolute inset-y-0.5 left-0 ${tier === "judgment" ? "bg-judgment" : "bg-commodity"}`}
          style={{ width }}
        />
        <span className="absolute inset-y-0 w-px bg-ink" style={{ left: `${100 / widest}%` }} />
      </span>
      <span className="figures">{format.number(ratio, { maximumFractionDigits: 2 })}</span>
    </span>
  );
}
