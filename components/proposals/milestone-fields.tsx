"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { Textarea } from "@/components/ui/textarea";

export interface MilestoneRow {
  key: number;
  title: string;
  /** One criterion a line. */
  criteria: string;
  price: string;
  days: string;
}

export interface MilestoneFieldsProps {
  row: MilestoneRow;
  index: number;
  currency: string;
  onChange: (field: "title" | "criteria" | "price" | "days", value: string) => void;
  /** Where somebody else hands it over than the person who writes. */
  titleLabel?: string;
  /** Left out where it is the only one. */
  onRemove?: () => void;
}

/** One milestone of an offer: what is handed over, what must hold, what it costs and how long it takes. */
export function MilestoneFields({
  row,
  index,
  currency,
  titleLabel,
  onChange,
  onRemove,
}: MilestoneFieldsProps) {
  const t = useTranslations("proposals.form");
  const name = (field: string) => `milestones[${index}].${field}`;
  return (
    <li className="border-l-2 border-line pl-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3 className="text-lg">{t("milestone", { number: index + 1 })}</h3>
        {onRemove ? (
          <Button
            variant="quiet"
            size="small"
            onClick={onRemove}
            aria-label={t("removeNumber", { number: index + 1 })}
          >
            {t("remove")}
          </Button>
        ) : null}
      </div>
      <div className="mt-3 space-y-5">
        <Field name={name("title")} label={titleLabel ?? t("milestoneTitle")} required>
          <Input
            data-milestone-title=""
            maxLength={160}
            value={row.title}
            onChange={(event) => onChange("title", event.currentTarget.value)}
          />
        </Field>
        <Field name={name("criteria")} label={t("criteria")} help={t("criteriaHelp")} required>
          <Textarea
            value={row.criteria}
            onChange={(event) => onChange("criteria", event.currentTarget.value)}
          />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name={name("price")} label={t("milestonePrice")} required>
            <MoneyInput
              currency={currency}
              value={row.price}
              onChange={(event) => onChange("price", event.currentTarget.value)}
            />
          </Field>
          <Field name={name("days")} label={t("days")} required>
            <Input
              inputMode="numeric"
              autoComplete="off"
              className="figures max-w-32"
              value={row.days}
              onChange={(event) => onChange("days", event.currentTarget.value)}
            />
          </Field>
        </div>
      </div>
    </li>
  );
}
