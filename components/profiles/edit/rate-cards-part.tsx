import { useLocale, useTranslations } from "next-intl";
import { AddEntry } from "@/components/profiles/edit/add-entry";
import { Entry } from "@/components/profiles/edit/entry";
import { RateCardFields } from "@/components/profiles/edit/rate-card-fields";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import type { SearchOptions } from "@/components/ui/combobox-options";
import { Confirm } from "@/components/ui/confirm";
import { Disclosure } from "@/components/ui/disclosure";
import { HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { formatMoney, isCurrency } from "@/lib/money";
import type { OwnProfile, ShownRateCard } from "@/lib/profiles/queries";

interface Props {
  profile: Pick<OwnProfile, "rateCards" | "practisesCommodity" | "family" | "currency">;
  search: SearchOptions;
  post: FormAction;
  change: FormAction;
  retire: FormAction;
}

export function RateCardsPart({ profile, search, post, change, retire }: Props) {
  const t = useTranslations("profiles.edit.rateCards");
  const words = useTranslations("profiles");
  const locale = useLocale();
  const standing = profile.rateCards.filter(({ isActive }) => isActive);
  const retired = profile.rateCards.filter(({ isActive }) => !isActive);
  const priceOf = ({ unitPriceMinor, currency, unit }: ShownRateCard) =>
    isCurrency(currency)
      ? words("browse.price", {
          price: formatMoney({ amountMinor: unitPriceMinor, currency }, locale, "short"),
          unit,
        })
      : unit;
  return (
    <Section margin id="rate-cards" title={t("title")} lead={t("lead")}>
      {standing.length > 0 && !profile.practisesCommodity ? (
        <p className="mb-4 text-ui text-soft">{t("hint")}</p>
      ) : null}
      {standing.length === 0 ? <p className="mb-5 text-ui text-soft">{t("none")}</p> : null}
      <HairlineList className="max-w-2xl empty:hidden">
        {standing.map((card) => (
          <Entry
            key={card.id}
            title={card.title}
            facts={priceOf(card)}
            change={t("change")}
            changeLabel={t("changeThis", { title: card.title })}
            aside={
              <Confirm
                action={retire}
                fields={{ rateCardId: card.id }}
                trigger={t("retire")}
                triggerVariant="quiet"
                triggerSize="small"
                title={t("retireTitle", { title: card.title })}
                confirm={t("retireConfirm")}
                cancel={t("retireCancel")}
                danger
              >
                <p>{t("retireText")}</p>
              </Confirm>
            }
          >
            <ActionForm action={change} done={words("edit.saved")} className="space-y-7 pb-2">
              <input type="hidden" name="rateCardId" value={card.id} />
              <RateCardFields card={card} start={profile} search={search} />
              <SaveRow label={t("save")} />
            </ActionForm>
          </Entry>
        ))}
      </HairlineList>
      <AddEntry action={post} title={t("add")} label={t("post")} done={t("posted")}>
        {/* The chosen skills live in the browser: a new key starts the next card without them. */}
        <RateCardFields key={profile.rateCards.length} start={profile} search={search} />
      </AddEntry>
      {retired.length > 0 ? (
        <Disclosure className="mt-6" summary={t("retired", { count: retired.length })}>
          <ul className="space-y-1 text-ui text-soft">
            {retired.map((card) => (
              <li key={card.id} className="figures">
                {card.title} · {priceOf(card)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}
