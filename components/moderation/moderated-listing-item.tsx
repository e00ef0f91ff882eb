import { getTranslations } from "next-intl/server";
import { TierBadge } from "@/components/tier/tier-badge";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Tier } from "@/lib/tiers";

interface Props {
  listing: {
    id: string;
    title: string;
    state: string;
    client: string;
    updatedAt: Date;
    packages: { id: string; title: string; tier: Tier; modelTier: Tier; probability: number }[];
  };
  now: Date;
}

/** One listing as a moderator scans it: whose, how it stands, and each package with its tier and whether a person set it. */
export async function ModeratedListingItem({ listing, now }: Props) {
  const t = await getTranslations("moderation.admin");
  return (
    <HairlineItem>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3 py-2">
        <div className="min-w-0 flex-1 basis-80">
          <TextLink href={`/listings/${listing.id}`} className="font-serif text-lg [overflow-wrap:anywhere]">
            {listing.title}
          </TextLink>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
            <span>{listing.client}</span>
            <Time at={listing.updatedAt} now={now} show="relative" />
            <Badge>{t(`state.${listing.state}`)}</Badge>
          </p>
          <ul className="mt-3 space-y-1 text-ui">
            {listing.packages.map((part) => (
              <li key={part.id} className="flex flex-wrap items-baseline gap-x-3">
                <TierBadge tier={part.tier} probability={part.probability} />
                <span className="min-w-0 [overflow-wrap:anywhere]">{part.title}</span>
                {part.tier === part.modelTier ? null : (
                  <span className="text-sm text-soft">{t("overruled")}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
        <ButtonLink href={`/admin/listings/${listing.id}`} size="small">
          {t("moderate")}
        </ButtonLink>
      </div>
    </HairlineItem>
  );
}
