import { useTranslations } from "next-intl";
import { DecisionWords } from "@/components/listings/decision-words";
import { langOf } from "@/components/listings/own-language";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Time } from "@/components/ui/time";
import type { TierHistoryEntry } from "@/lib/moderation/tier-history";

export interface TierHistoryProps {
  history: readonly TierHistoryEntry[];
  packages: readonly { id: string; title: string }[];
  language: string;
}

/** What people did about a listing's tiers, in order: who (by their part in it), what, when, and why in their own words. */
export function TierHistory({ history, packages, language }: TierHistoryProps) {
  return (
    <HairlineList>
      {history.map((entry) => (
        <HairlineItem key={entry.id}>
          <Happening entry={entry} title={packages.find(({ id }) => id === entry.packageId)?.title ?? ""} />
          <OwnWords entry={entry} language={language} />
        </HairlineItem>
      ))}
    </HairlineList>
  );
}

function Happening({ entry, title }: { entry: TierHistoryEntry; title: string }) {
  const t = useTranslations("listings.history");
  const tiering = useTranslations("tiering");
  const say = () => {
    if (entry.kind === "stands") return t(entry.isSecond ? "standsFinally" : "stands", { title });
    if (entry.kind === "decision") {
      const values = {
        title,
        from: tiering(`tier.${entry.fromTier}`),
        to: tiering(`tier.${entry.toTier}`),
      };
      if (!entry.answered) return t(`moved.${entry.by}`, values);
      return t(entry.fromTier === entry.toTier ? "answeredSame" : "answeredOther", values);
    }
    if (entry.isSecond) return t(`appealedAgain.${entry.by}`, { title });
    return entry.span
      ? t(`appealedSpan.${entry.by}`, {
          title,
          words: entry.span.text.replace(/\s+/g, " "),
          tier: tiering(`tier.${entry.span.direction}`),
        })
      : t(`appealed.${entry.by}`, { title });
  };
  return (
    <p className="text-ui wrap-anywhere">
      {say()}
      {" · "}
      <Time at={entry.at} className="text-soft" />
    </p>
  );
}

/** A client writes in the language of their brief; what language the others chose is not known. */
function OwnWords({ entry, language }: { entry: TierHistoryEntry; language: string }) {
  const said =
    entry.kind === "decision"
      ? entry
      : { reason: entry.kind === "appeal" ? entry.text : entry.reason, answered: null };
  const isClients = entry.kind === "decision" && entry.by === "client";
  return <DecisionWords decision={said} lang={isClients ? langOf(language) : undefined} className="mt-1" />;
}
