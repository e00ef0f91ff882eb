import { useLocale, useTranslations } from "next-intl";
import { TierBadge } from "@/components/tier/tier-badge";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Field } from "@/components/ui/field";
import { type Currency, formatMoney } from "@/lib/money";
import type { ProposalFormView } from "@/lib/proposals/form-queries";

export interface PackageFieldsProps {
  packages: ProposalFormView["packages"];
  chosen: string[];
  currency: Currency;
}

/** Which of the open packages the proposal is for. */
export function PackageFields({ packages, chosen, currency }: PackageFieldsProps) {
  const t = useTranslations("proposals.form");
  const locale = useLocale();
  return (
    <Field group hideLabel name="packageIds" label={t("packages")} required>
      <CheckboxGroup
        defaultValue={chosen}
        choices={packages.map(({ id, title, tier, budgetMinor }) => ({
          value: id,
          label: title,
          help: (
            <span className="figures flex flex-wrap items-center gap-x-3 gap-y-1">
              <TierBadge tier={tier} />
              {budgetMinor > 0
                ? t("packageBudget", {
                    amount: formatMoney({ amountMinor: budgetMinor, currency }, locale, "short"),
                  })
                : null}
            </span>
          ),
        }))}
      />
    </Field>
  );
}
