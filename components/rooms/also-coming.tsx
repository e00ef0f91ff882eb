import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { TextLink } from "@/components/ui/text-link";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import { type Currency, formatMoney } from "@/lib/money";

/** A tick beside funding a week by hand: the weeks after it are funded by themselves, with the most that can cost. */
export function AlsoComing({ charges, currency }: { charges: ChargesView; currency: Currency }) {
  const t = useTranslations("charges.tick");
  const locale = useLocale();
  const { card, limits, standing } = charges;
  if (standing || limits.weeks === 0) return null;
  if (!card)
    return (
      <p className="measure mb-5 text-sm text-soft">
        {t.rich("noCard", { link: (words) => <TextLink href="/money#cards">{words}</TextLink> })}
      </p>
    );
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return (
    <>
      <input type="hidden" name="cardId" value={card.id} />
      <input type="hidden" name="mostInAllMinor" value={limits.mostInAllMinor} />
      <Checkbox
        className="mb-5"
        name="allows"
        label={t("label", { brand: card.brand, last4: card.last4 })}
        help={t("help", {
          week: money(limits.mostAWeekMinor),
          all: money(limits.mostInAllMinor),
          weeks: limits.weeks,
        })}
      />
    </>
  );
}
