import { getTranslations } from "next-intl/server";
import { langOf } from "@/components/listings/own-language";
import { TierHistory } from "@/components/listings/tier-history";
import { PackageReading } from "@/components/tier/package-reading";
import { Section } from "@/components/ui/section";
import type { TierHistoryEntry } from "@/lib/moderation/tier-history";
import type { TierMatter as Matter } from "@/lib/moderation/tier-matter";

/** What an appeal is about: the phrase, the package in its own words with the model's reading, and what was done before. */
export async function TierMatter({
  matter: { listing, part, span },
  history,
}: {
  matter: Matter;
  history: readonly TierHistoryEntry[];
}) {
  const [t, tiering] = await Promise.all([getTranslations("moderation.tier"), getTranslations("tiering")]);
  return (
    <>
      <Section title={t("package")} lead={t("now", { tier: tiering(`tier.${part.tier}`) })}>
        {span ? (
          <div className="mb-6">
            <p className="text-ui">{t("phrase", { tier: tiering(`tier.${span.direction}`) })}</p>
            <p lang={langOf(listing.language)} className="own-words mt-1 wrap-anywhere">
              “{span.text.replace(/\s+/g, " ")}”
            </p>
          </div>
        ) : null}
        <PackageReading part={part} text={listing.text} language={listing.language} />
      </Section>
      <Section title={t("history")}>
        <TierHistory
          history={history.filter(({ packageId }) => packageId === part.id)}
          packages={listing.packages}
          language={listing.language}
        />
      </Section>
    </>
  );
}
