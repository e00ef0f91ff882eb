import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { RateCardOffer } from "@/lib/matching/introduce-people";
import { formatMoney } from "@/lib/money";

export interface RateCardOffersProps {
  cards: readonly RateCardOffer[];
  packageId: string;
  name: string;
  /** Whether the package can still be booked by this viewer. */
  canBook: boolean;
}

/** What somebody does at a posted unit price, ready to be booked. */
export function RateCardOffers({ cards, packageId, name, canBook }: RateCardOffersProps) {
  const t = useTranslations("shortlist.cards");
  const locale = useLocale();
  if (cards.length === 0) return <p className="text-sm text-soft">{t("none", { name })}</p>;
  return (
    <div>
      <p className="text-sm font-medium text-soft">{t("title")}</p>
      <ul className="mt-1 divide-y divide-line">
        {cards.map((card) => {
          const price = formatMoney({ amountMinor: card.unitPriceMinor, currency: card.currency }, locale);
          return (
            <li key={card.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
              <span className="min-w-0 text-ui">
                <span className="font-medium">{card.title}</span>
                <span className="figures block text-sm text-soft">
                  {t("unit", { price, unit: card.unit })} · {t("days", { days: card.turnaroundDays })}
                </span>
              </span>
              {canBook ? (
                <ButtonLink
                  href={`/book/${card.id}?package=${packageId}`}
                  size="small"
                  aria-label={t("bookLabel", { title: card.title, name })}
                >
                  {t("book")}
                </ButtonLink>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
