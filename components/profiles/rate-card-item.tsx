import { useLocale, useTranslations } from "next-intl";
import { LaneItem } from "@/components/tier/lane-item";
import { ButtonLink } from "@/components/ui/button-link";
import { formatMoney, isCurrency } from "@/lib/money";
import type { ShownRateCard } from "@/lib/profiles/queries";
import { skillName } from "@/lib/skills/catalogue";

/** A unit of commodity work with its price, how fast and how much of it, and the way to book it. */
export function RateCardItem({ card, canBook }: { card: ShownRateCard; canBook: boolean }) {
  const t = useTranslations("profiles.page.card");
  const locale = useLocale();
  return (
    <LaneItem>
      <h4 className="font-serif text-lg font-medium">{card.title}</h4>
      <p className="figures mt-1 flex flex-wrap items-baseline gap-x-2">
        <span className="font-serif text-2xl">{priceOf(card, locale)}</span>
        <span className="text-ui text-soft">{t("per", { unit: card.unit })}</span>
      </p>
      <p className="figures mt-1 text-ui text-soft">
        {t("turnaround", { days: card.turnaroundDays })} · {t("weekly", { count: card.unitsPerWeek })}
      </p>
      {card.includes ? (
        <div className="mt-3 max-w-[60ch] text-ui">
          <p className="text-sm text-soft">{t("includes")}</p>
          <p className="whitespace-pre-line">{card.includes}</p>
        </div>
      ) : null}
      {card.skills.length > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {card.skills.map((slug) => skillName(slug, locale)).join(" · ")}
        </p>
      ) : null}
      {canBook ? (
        <ButtonLink
          href={`/book/${card.id}`}
          aria-label={t("bookThis", { title: card.title })}
          className="mt-4"
          prefetch={false}
        >
          {t("book")}
        </ButtonLink>
      ) : null}
    </LaneItem>
  );
}

function priceOf({ unitPriceMinor, currency }: ShownRateCard, locale: string): string {
  return isCurrency(currency) ? formatMoney({ amountMinor: unitPriceMinor, currency }, locale, "short") : "";
}
