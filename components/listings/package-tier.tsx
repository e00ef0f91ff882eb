import { useTranslations } from "next-intl";
import { DecisionWords } from "@/components/listings/decision-words";
import { TierConfidence } from "@/components/tier/tier-confidence";
import { TierReasons } from "@/components/tier/tier-reasons";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { isUnsure } from "@/lib/listings/explain-package";
import type { PackageView } from "@/lib/listings/queries";

/** Why this tier, what speaks against it and what would change it; where a person decided, their reason before the model's. */
export function PackageTier({ part, lang, isOwn }: { part: PackageView; lang: string; isOwn?: boolean }) {
  const t = useTranslations("listings.package");
  const tiering = useTranslations("tiering");
  const { decision } = part;
  const decider = decision?.by === "moderator" ? "moderator" : isOwn ? "you" : "client";
  const sureness = isUnsure(part) ? (
    <span>{tiering("confidence.none")}</span>
  ) : (
    <TierConfidence tier={part.tier} probability={part.modelProbability} />
  );
  return (
    <>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
        {decision ? t(`decidedBy.${decider}`) : sureness}
        {part.isFilled ? <Badge tone="positive">{t("hired")}</Badge> : null}
      </p>
      {decision ? (
        <>
          <DecisionWords decision={decision} lang={lang} className="mt-2" />
          <Disclosure summary={t("moreOverruled")} className="mt-2">
            <TierReasons part={part} withTier className="text-soft" />
          </Disclosure>
        </>
      ) : (
        <TierReasons part={part} className="mt-2" />
      )}
    </>
  );
}
