import clsx from "clsx";
import { useTranslations } from "next-intl";
import { explainPackage } from "@/lib/listings/explain-package";
import type { PackageView } from "@/lib/listings/queries";
import type { Sentence } from "@/lib/tiering/explain";

export interface TierReasonsProps {
  part: Pick<PackageView, "modelTier" | "modelProbability" | "evidence" | "unknowns">;
  /** Beside what a person decided: the model's tier and how sure it was come first. */
  withTier?: boolean;
  className?: string;
}

/** Why the model chose a package's tier, what speaks against it, and what would change it. */
export function TierReasons({ part, withTier, className }: TierReasonsProps) {
  const t = useTranslations("listings.package");
  const tiering = useTranslations("tiering");
  const say = ({ key, params }: Sentence) => tiering(key, params);
  const why = explainPackage(part);
  return (
    <div className={clsx("space-y-1.5 text-ui wrap-anywhere", className)}>
      <p>
        {withTier
          ? `${t("modelReading", { tier: tiering(`tier.${part.modelTier}`), confidence: say(why.confidence) })} `
          : null}
        {say(why.reason)}
      </p>
      {why.counter ? <p className="text-soft">{say(why.counter)}</p> : null}
      <p className="text-soft">{say(why.change)}</p>
    </div>
  );
}
