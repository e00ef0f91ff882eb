"use client";

import { useTranslations } from "next-intl";
import type { TypedTerms } from "@/components/offers/typed-terms";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { Select } from "@/components/ui/select";
import { timeUnits } from "@/lib/contracts/offer-schemas";

type Timebox = Pick<TypedTerms, "unit" | "rate" | "unitsPerWeek" | "weeks">;

export interface TimeboxFieldsProps {
  value: Timebox;
  currency: string;
  onChange: (value: Timebox) => void;
}

/** A rate, the most that can be billed in a week, and for how many weeks. */
export function TimeboxFields({ value, currency, onChange }: TimeboxFieldsProps) {
  const t = useTranslations("offers.form");
  const { unit } = value;
  return (
    <div className="grid gap-x-5 gap-y-7 sm:grid-cols-2">
      <Field name="unit" label={t("unit")}>
        <Select
          value={unit}
          onChange={(event) =>
            onChange({ ...value, unit: event.currentTarget.value === "day" ? "day" : "hour" })
          }
          options={timeUnits.map((each) => ({ value: each, label: t(`unitName.${each}`) }))}
        />
      </Field>
      <Field name="rate" label={t("rate", { unit })} required>
        <MoneyInput
          currency={currency}
          value={value.rate}
          onChange={(event) => onChange({ ...value, rate: event.currentTarget.value })}
        />
      </Field>
      <Field name="unitsPerWeek" label={t("unitsPerWeek", { unit })} help={t("capHelp")} required>
        <Input
          inputMode="numeric"
          autoComplete="off"
          className="figures max-w-32"
          value={value.unitsPerWeek}
          onChange={(event) => onChange({ ...value, unitsPerWeek: event.currentTarget.value })}
        />
      </Field>
      <Field name="weeks" label={t("weeks")} help={t("weeksHelp")} required>
        <Input
          inputMode="numeric"
          autoComplete="off"
          className="figures max-w-32"
          value={value.weeks}
          onChange={(event) => onChange({ ...value, weeks: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
