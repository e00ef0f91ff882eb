import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PackageCard } from "@/components/listings/package-card";
import { Lanes } from "@/components/tier/lanes";
import type { PackageView } from "@/lib/listings/queries";
import type { Currency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export interface PackageLanesProps {
  packages: readonly PackageView[];
  currency: Currency;
  language: string;
  bandOf?: (part: PackageView) => ReactNode;
  actionsOf?: (part: PackageView) => ReactNode;
}

/** All packages of a listing, hanging left and right of the plumb line. */
export function PackageLanes({ packages, currency, language, bandOf, actionsOf }: PackageLanesProps) {
  const t = useTranslations("listings.page");
  const lane = (tier: Tier) => {
    const own = packages.filter((part) => part.tier === tier);
    if (own.length === 0) return <li className="text-ui text-soft">{t(`emptyLane.${tier}`)}</li>;
    return own.map((part) => (
      <PackageCard
        key={part.id}
        part={part}
        waitsFor={part.dependsOn.flatMap((index) => packages[index]?.title ?? [])}
        currency={currency}
        language={language}
        band={bandOf?.(part)}
        actions={actionsOf?.(part)}
      />
    ));
  };
  return <Lanes commodity={lane("commodity")} judgment={lane("judgment")} />;
}
