import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PriceBand } from "@/components/tier/price-band";
import { bandKey, priceBandsOf } from "@/lib/insights/queries";
import type { PackageView } from "@/lib/listings/queries";
import { type Currency, formatMoney } from "@/lib/money";

/** What such work was paid, drawn for each package by its id; where too few contracts tell, a sentence says so. */
export async function findBands(
  packages: readonly PackageView[],
  currency: Currency,
): Promise<ReadonlyMap<string, ReactNode>> {
  const [bands, t, locale] = await Promise.all([
    priceBandsOf(packages.map(({ family, tier }) => ({ family, tier, currency }))),
    getTranslations("briefs.package"),
    getLocale(),
  ]);
  const point = (amountMinor: number) => ({
    amountMinor,
    label: formatMoney({ amountMinor, currency }, locale, "short"),
  });
  return new Map(
    packages.map((part): [string, ReactNode] => {
      const band = bands.get(bandKey({ family: part.family, tier: part.tier, currency }));
      if (!band)
        return [
          part.id,
          <p key={part.id} className="text-sm text-soft">
            {t("noBand")}
          </p>,
        ];
      const [low, median, high] = [point(band.low), point(band.median), point(band.high)];
      return [
        part.id,
        <PriceBand
          key={part.id}
          low={low}
          median={median}
          high={high}
          marker={part.budgetMinor > 0 ? { ...point(part.budgetMinor), name: t("yourLine") } : undefined}
          text={t("bandText", {
            low: low.label,
            median: median.label,
            high: high.label,
            count: band.count,
          })}
          seedLabel={band.isSeed ? t("seed") : undefined}
        />,
      ];
    }),
  );
}
