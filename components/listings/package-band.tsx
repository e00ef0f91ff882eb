import { useLocale, useTranslations } from "next-intl";
import { PriceBand } from "@/components/tier/price-band";
import type { PriceBand as Band } from "@/lib/insights/queries";
import { type Currency, formatMoney } from "@/lib/money";

export interface PackageBandProps {
  band: Band;
  /** The package's own budget line, to stand beside what was paid. */
  budgetMinor: number;
  currency: Currency;
}

/** What such work was paid here, and where this package's budget line stands. */
export function PackageBand({ band, budgetMinor, currency }: PackageBandProps) {
  const t = useTranslations("ui.plot");
  const own = useTranslations("listings.package");
  const locale = useLocale();
  const point = (amountMinor: number) => ({
    amountMinor,
    label: formatMoney({ amountMinor, currency }, locale, "short"),
  });
  const [low, median, high] = [point(band.low), point(band.median), point(band.high)];
  return (
    <PriceBand
      low={low}
      median={median}
      high={high}
      marker={{ ...point(budgetMinor), name: own("line") }}
      text={t("band", { low: low.label, median: median.label, high: high.label, count: band.count })}
      seedLabel={band.isSeed ? t("seed") : undefined}
    />
  );
}
