"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { TypedPackage } from "@/lib/contracts/blueprint-form";
import type { Currency } from "@/lib/money";
import { tiers } from "@/lib/tiers";

export interface PackageRow extends TypedPackage {
  key: number;
}

export interface PackageFieldsProps {
  row: PackageRow;
  index: number;
  currency: Currency;
  onChange: (field: keyof TypedPackage, value: string) => void;
  /** Left out for the first. */
  onMoveUp?: () => void;
  /** Left out where it is the only one. */
  onRemove?: () => void;
}

/** One package of a scope: what, which tier and why, what must hold, how long and how much. */
export function PackageFields({ row, index, currency, onChange, onMoveUp, onRemove }: PackageFieldsProps) {
  const t = useTranslations("blueprints.form.package");
  const tiering = useTranslations("tiering");
  const number = index + 1;
  const name = (field: keyof TypedPackage) => `packages[${index}].${field}`;
  const control = (field: keyof TypedPackage) => ({
    value: row[field],
    onChange: (event: { currentTarget: { value: string } }) => onChange(field, event.currentTarget.value),
  });
  return (
    <li className="border-l-2 border-line pl-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3 className="text-lg">{t("heading", { number })}</h3>
        <div className="flex flex-wrap gap-2">
          {onMoveUp ? (
            <Button
              variant="quiet"
              size="small"
              onClick={onMoveUp}
              aria-label={t("moveUpNumber", { number })}
            >
              {t("moveUp")}
            </Button>
          ) : null}
          {onRemove ? (
            <Button
              variant="quiet"
              size="small"
              onClick={onRemove}
              aria-label={t("removeNumber", { number })}
            >
              {t("remove")}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="mt-4 max-w-[44rem] space-y-6">
        <Field name={name("title")} label={t("title")} required>
          <Input data-package-title="" maxLength={200} {...control("title")} />
        </Field>
        <Field name={name("text")} label={t("text")} help={t("textHelp")} required>
          <Textarea maxLength={3000} {...control("text")} />
        </Field>
        <Field name={name("tier")} label={t("tier")} help={t("tierHelp")} required>
          <Select
            options={[
              { value: "", label: t("choose") },
              ...tiers.map((tier) => ({ value: tier, label: tiering(`tier.${tier}`) })),
            ]}
            {...control("tier")}
          />
        </Field>
        <Field name={name("tierReason")} label={t("tierReason")} optionalLabel={t("optional")}>
          <Input maxLength={500} {...control("tierReason")} />
        </Field>
        <Field name={name("criteria")} label={t("criteria")} help={t("criteriaHelp")} required>
          <Textarea {...control("criteria")} />
        </Field>
        <Range label={t("days")} help={t("daysHelp")}>
          {(["daysLow", "daysHigh"] as const).map((field) => (
            <Field key={field} name={name(field)} label={t(field)} required>
              <Input inputMode="decimal" autoComplete="off" className="figures" {...control(field)} />
            </Field>
          ))}
        </Range>
        <Range label={t("price")} help={t("priceHelp")}>
          {(["low", "high"] as const).map((field) => (
            <Field key={field} name={name(field)} label={t(field)} required>
              <MoneyInput currency={currency} {...control(field)} />
            </Field>
          ))}
        </Range>
        <Field name={name("risks")} label={t("risks")} help={t("risksHelp")} optionalLabel={t("optional")}>
          <Textarea rows={2} className="min-h-16" {...control("risks")} />
        </Field>
      </div>
    </li>
  );
}

/** A lower and an upper end under one heading. */
function Range({ label, help, children }: { label: string; help: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-ui font-medium">{label}</legend>
      <p className="mt-0.5 max-w-[60ch] text-sm text-soft">{help}</p>
      <div className="mt-3 grid max-w-md grid-cols-2 gap-5">{children}</div>
    </fieldset>
  );
}
