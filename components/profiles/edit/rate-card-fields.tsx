import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/ui/combobox";
import type { SearchOptions } from "@/components/ui/combobox-options";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { currencies, isCurrency, toDecimalString } from "@/lib/money";
import type { ShownRateCard } from "@/lib/profiles/queries";
import { skillName } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";

interface Props {
  /** The card as it stands; without one the fields are empty. */
  card?: ShownRateCard;
  /** What a new card starts with. */
  start: { family: string; currency: string };
  search: SearchOptions;
}

export function RateCardFields({ card, start, search }: Props) {
  const t = useTranslations("profiles.edit.rateCards");
  const words = useTranslations();
  const locale = useLocale();
  const optional = words("profiles.edit.optional");
  const price =
    card && isCurrency(card.currency)
      ? toDecimalString({ amountMinor: card.unitPriceMinor, currency: card.currency })
      : "";
  return (
    <>
      <Field name="title" label={t("name")} help={t("nameHelp")} required>
        <Input defaultValue={card?.title} maxLength={90} />
      </Field>
      <Field name="unit" label={t("unit")} help={t("unitHelp")} required>
        <Input defaultValue={card?.unit} maxLength={90} />
      </Field>
      <div className="grid gap-7 sm:grid-cols-2">
        <Field name="unitPrice" label={t("price")} required>
          <MoneyInput
            defaultValue={price}
            currencies={currencies}
            currencyLabel={t("currency")}
            defaultCurrency={card?.currency ?? start.currency}
          />
        </Field>
        <Field name="family" label={t("family")} required>
          <Select
            defaultValue={card?.family ?? start.family}
            options={families.map((value) => ({ value, label: words(`skills.family.${value}`) }))}
          />
        </Field>
        <Field name="turnaroundDays" label={t("turnaround")} required>
          <Input
            inputMode="numeric"
            defaultValue={card?.turnaroundDays}
            suffix={t("days")}
            className="figures max-w-36"
            maxLength={3}
          />
        </Field>
        <Field name="unitsPerWeek" label={t("weekly")} required>
          <Input
            inputMode="numeric"
            defaultValue={card?.unitsPerWeek}
            className="figures max-w-36"
            maxLength={5}
          />
        </Field>
      </div>
      <Field name="skills" label={t("skills")} optionalLabel={optional}>
        <Combobox
          search={search}
          max={8}
          defaultValue={card?.skills.map((slug) => ({ value: slug, label: skillName(slug, locale) }))}
        />
      </Field>
      <Field name="includes" label={t("includes")} help={t("includesHelp")} optionalLabel={optional}>
        <Textarea defaultValue={card?.includes} rows={3} maxLength={1500} />
      </Field>
    </>
  );
}
