import { useTranslations } from "next-intl";
import { BudgetRange } from "@/components/listings/budget-range";
import { langOf } from "@/components/listings/own-language";
import { TierMix } from "@/components/listings/tier-mix";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListingRow } from "@/lib/listings/public-queries";
import { isFamily } from "@/lib/skills/families";

/** One listing in a list: its title, the first of the client's words, its tiers, its budget and its days. */
export function ListingItem({ listing, now }: { listing: ListingRow; now: Date }) {
  const t = useTranslations("listings.row");
  const skills = useTranslations("skills");
  const { decisionDeadlineAt, publishedAt } = listing;
  return (
    <HairlineItem className="grid gap-x-10 gap-y-3 py-6 md:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <h2 lang={langOf(listing.language)} className="text-xl wrap-anywhere">
          <TextLink href={`/listings/${listing.id}`} plain cover>
            {listing.title}
          </TextLink>
        </h2>
        <p
          lang={langOf(listing.language)}
          className="own-words-tight mt-1.5 line-clamp-2 max-w-[64ch] text-soft wrap-anywhere"
        >
          {listing.excerpt}
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm text-soft">
          <TierMix packages={listing.packages} />
          {isFamily(listing.family) ? <span>{skills(`family.${listing.family}`)}</span> : null}
        </div>
      </div>
      <div className="figures flex flex-wrap content-start gap-x-4 gap-y-0.5 text-sm text-soft md:flex-col md:text-right">
        <BudgetRange
          minMinor={listing.budgetMinMinor}
          maxMinor={listing.budgetMaxMinor}
          currency={listing.currency}
          className="figures w-full text-base text-ink"
        />
        <span>
          {decisionDeadlineAt ? (
            <>
              {t(decisionDeadlineAt > now ? "decides" : "decisionPast")} <Time at={decisionDeadlineAt} />
            </>
          ) : (
            t("noDecision")
          )}
        </span>
        {publishedAt ? (
          <span>
            {t("posted")} <Time at={publishedAt} now={now} show="relative" />
          </span>
        ) : null}
      </div>
    </HairlineItem>
  );
}
