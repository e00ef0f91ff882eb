import { useTranslations } from "next-intl";
import { TierShape } from "@/components/tier/tier-shape";
import { type Tier, tiers } from "@/lib/tiers";

const looks: Record<Tier, string> = {
  commodity: "bg-commodity-tint text-commodity",
  judgment: "bg-judgment-tint text-judgment",
};

/** How many packages of each tier a listing holds: shape, number and word. */
export function TierMix({ packages }: { packages: readonly { tier: Tier }[] }) {
  const t = useTranslations("listings.row");
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {tiers.map((tier) => {
        const count = packages.filter((part) => part.tier === tier).length;
        return count === 0 ? null : (
          <span
            key={tier}
            className={`figures inline-flex items-center gap-1.5 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${looks[tier]}`}
          >
            <TierShape tier={tier} />
            {t(tier, { count })}
          </span>
        );
      })}
    </span>
  );
}
