import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PackageCard } from "@/components/listings/package-card";
import { EvidenceLegend } from "@/components/tier/evidence-legend";
import { Lanes } from "@/components/tier/lanes";
import type { PackageView } from "@/lib/listings/queries";
import type { Currency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export interface PackageLanesProps {
  packages: readonly PackageView[];
  currency: Currency;
  language: string;
  /** The level of the lanes' headings; the packages' stand one below. */
  as?: "h2" | "h3";
  /** The whole brief, where each package's own words are to stand in its card. */
  text?: string;
  isOwn?: boolean;
  bandOf?: (part: PackageView) => ReactNode;
  moreOf?: (part: PackageView) => ReactNode;
  actionsOf?: (part: PackageView) => ReactNode;
}

/** All packages of a brief or listing, hanging left and right of the plumb line. */
export function PackageLanes(props: PackageLanesProps) {
  const { packages, currency, language, as = "h3", text, isOwn, bandOf, moreOf, actionsOf } = props;
  const t = useTranslations("listings.page");
  const lane = (tier: Tier) => {
    const own = packages.filter((part) => part.tier === tier);
    if (own.length === 0) return <li className="text-ui text-soft">{t(`emptyLane.${tier}`)}</li>;
    return own.map((part) => (
      <PackageCard
        key={part.id}
        {...{ part, currency, language, text, isOwn }}
        as={as === "h2" ? "h3" : "h4"}
        waitsFor={part.dependsOn.flatMap((index) => packages[index]?.title ?? [])}
        band={bandOf?.(part)}
        more={moreOf?.(part)}
        actions={actionsOf?.(part)}
      />
    ));
  };
  return (
    <>
      <Lanes as={as} commodity={lane("commodity")} judgment={lane("judgment")} />
      {text === undefined ? null : <EvidenceLegend className="justify-center pb-8" />}
    </>
  );
}
