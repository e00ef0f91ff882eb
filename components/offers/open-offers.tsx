import { useFormatter, useLocale, useTranslations } from "next-intl";
import { TierBadge } from "@/components/tier/tier-badge";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { OpenOffer } from "@/lib/contracts/offer-queries";
import { formatMoney } from "@/lib/money";

/** Offers that wait for an answer: whose turn it is, with whom, until when. */
export function OpenOffers({ offers }: { offers: readonly OpenOffer[] }) {
  const t = useTranslations("offers.list");
  const kinds = useTranslations("contracts.page.kind");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <HairlineList>
      {offers.map(({ id, title, kind, tier, price, otherName, isMyTurn, expiresAt }) => (
        <HairlineItem key={id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
          <div className="min-w-0">
            <h3 className="text-lg">
              <TextLink href={`/offers/${id}`} plain cover>
                {title}
              </TextLink>
            </h3>
            <p className="figures mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
              <Badge tone={isMyTurn ? "caution" : "outline"}>{t(isMyTurn ? "yours" : "theirs")}</Badge>
              <span>{t("with", { name: otherName })}</span>
              <TierBadge tier={tier} />
              <span>{kinds(kind)}</span>
              <span>{t("until", { at: format.dateTime(expiresAt, { dateStyle: "medium" }) })}</span>
            </p>
          </div>
          <p className="figures text-lg">{formatMoney(price, locale, "short")}</p>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
