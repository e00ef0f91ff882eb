import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PackageCard } from "@/components/briefs/package-card";
import { EvidenceLegend } from "@/components/tier/evidence-legend";
import { Lanes } from "@/components/tier/lanes";
import type { PackageView } from "@/lib/listings/queries";
import type { Currency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export interface PackageLanesProps {
  packages: readonly PackageView[];
  text: string;
  currency: Currency;
  bands?: ReadonlyMap<string, ReactNode>;
  actions?: (part: PackageView) => ReactNode;
}

/** The brief split: its packages hanging from the line, commodity on the left, judgment on the right. */
export function PackageLanes({ packages, text, currency, bands, actions }: PackageLanesProps) {
  const t = useTranslations("briefs.packages");
  const lane = (tier: Tier) => {
    const own = packages.filter((part) => part.tier === tier);
    if (own.length === 0) return <li className="text-ui text-soft">{t(`none.${tier}`)}</li>;
    return own.map((part) => (
      <PackageCard
        key={part.id}
        part={part}
        text={text}
        currency={currency}
        needs={part.dependsOn.flatMap((index) => packages[index]?.title ?? [])}
        band={bands?.get(part.id)}
        actions={actions?.(part)}
      />
    ));
  };
  return (
    <>
      <Lanes as="h2" commodity={lane("commodity")} judgment={lane("judgment")} />
      <EvidenceLegend className="justify-center pb-8" />
    </>
  );
}
