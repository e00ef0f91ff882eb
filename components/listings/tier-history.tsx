import { useTranslations } from "next-intl";
import { langOf } from "@/components/listings/own-language";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Time } from "@/components/ui/time";
import type { TierDecisionView } from "@/lib/listings/public-queries";

export interface TierHistoryProps {
  decisions: readonly TierDecisionView[];
  packages: readonly { id: string; title: string }[];
  language: string;
}

/** Every tier that a person changed, with the reason they gave. */
export function TierHistory({ decisions, packages, language }: TierHistoryProps) {
  const t = useTranslations("listings.page");
  const tiering = useTranslations("tiering");
  return (
    <HairlineList>
      {decisions.map((decision) => (
        <HairlineItem key={decision.id}>
          <p className="text-ui">
            {t(`decided.${decision.by === "moderator" ? "moderator" : "client"}`, {
              title: packages.find((part) => part.id === decision.packageId)?.title ?? "",
              from: tiering(`tier.${decision.fromTier}`),
              to: tiering(`tier.${decision.toTier}`),
            })}
            {" · "}
            <Time at={decision.at} className="text-soft" />
          </p>
          <p lang={langOf(language)} className="own-words-tight mt-1 wrap-anywhere">
            “{decision.reason}”
          </p>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
