import { useLocale, useTranslations } from "next-intl";
import { TierShape } from "@/components/tier/tier-shape";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PackageView } from "@/lib/listings/queries";
import { type Currency, formatMoney, toDecimalString } from "@/lib/money";

export interface BudgetTableProps {
  listingId: string;
  packages: readonly PackageView[];
  totalMinor: number;
  currency: Currency;
  action: FormAction;
}

/** One line a package. Whoever changes one sees the others move: they always add up to the budget. */
export function BudgetTable({ listingId, packages, totalMinor, currency, action }: BudgetTableProps) {
  const t = useTranslations("briefs.budget");
  const locale = useLocale();
  return (
    <ActionForm action={action} id="budget-lines" className="max-w-[46rem]">
      <input type="hidden" name="listingId" value={listingId} />
      <input type="hidden" name="currency" value={currency} />
      <ul className="divide-y divide-line border-y border-line">
        {packages.map((part, index) => (
          <li key={part.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
            <input type="hidden" name={`lines[${index}].packageId`} value={part.id} />
            <span className="flex min-w-0 flex-1 basis-60 items-baseline gap-2.5 text-ui">
              <TierShape tier={part.tier} />
              <span className="min-w-0">
                {part.title}
                {part.budgetSetAt ? <span className="text-sm text-soft"> · {t("set")}</span> : null}
              </span>
            </span>
            <Field name={`lines[${index}].amount`} label={t("line", { title: part.title })} hideLabel>
              <MoneyInput
                key={part.budgetMinor}
                currency={currency}
                defaultValue={toDecimalString({ amountMinor: part.budgetMinor, currency })}
                className="w-44"
              />
            </Field>
          </li>
        ))}
        <li className="figures flex justify-between gap-6 py-3 font-medium">
          <span>{t("total")}</span>
          <span>{formatMoney({ amountMinor: totalMinor, currency }, locale)}</span>
        </li>
      </ul>
      <div className="mt-4">
        <SubmitButton variant="secondary" pendingLabel={t("balancing")}>
          {t("balance")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
