import { useTranslations } from "next-intl";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { Section } from "@/components/ui/section";
import { currencies, isCurrency, toDecimalString } from "@/lib/money";
import { practisedTiers } from "@/lib/profiles/completeness";
import type { OwnProfile } from "@/lib/profiles/queries";
import { tiers } from "@/lib/tiers";

type Practised = Pick<OwnProfile, "practisesCommodity" | "practisesJudgment" | "dayRateMinor" | "currency">;

export function TiersForm({ profile, action }: { profile: Practised; action: FormAction }) {
  const t = useTranslations("profiles.edit.tiers");
  const words = useTranslations();
  const { dayRateMinor, currency } = profile;
  const dayRate =
    dayRateMinor !== null && isCurrency(currency)
      ? toDecimalString({ amountMinor: dayRateMinor, currency })
      : "";
  return (
    <Section margin id="tiers" title={t("title")} lead={t("lead")}>
      <ActionForm action={action} done={words("profiles.edit.saved")} className="max-w-2xl space-y-7">
        <Field name="practises" label={t("practises")} group required>
          <CheckboxGroup
            defaultValue={practisedTiers(profile)}
            choices={tiers.map((tier) => ({
              value: tier,
              label: words(`tiering.tier.${tier}`),
              help: t(`${tier}Help`),
            }))}
          />
        </Field>
        <Field
          name="dayRate"
          label={t("dayRate")}
          help={t("dayRateHelp")}
          optionalLabel={words("profiles.edit.optional")}
        >
          <MoneyInput
            defaultValue={dayRate}
            currencies={currencies}
            currencyLabel={t("currency")}
            defaultCurrency={currency}
          />
        </Field>
        <SaveRow label={t("save")} />
      </ActionForm>
    </Section>
  );
}
