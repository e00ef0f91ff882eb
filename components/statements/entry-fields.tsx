"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { TimeboxTerms } from "@/lib/contracts/offer-schemas";

export interface EntryRow {
  key: number;
  day: string;
  time: string;
  did: string;
  decided: string;
}

export interface EntryFieldsProps {
  row: EntryRow;
  index: number;
  days: { value: string; label: string }[];
  unit: TimeboxTerms["unit"];
  onChange: (field: keyof Omit<EntryRow, "key">, value: string) => void;
  /** Left out where it is the only one. */
  onRemove?: () => void;
}

/** One entry of a week: the day, how long, what was done, what was decided. */
export function EntryFields({ row, index, days, unit, onChange, onRemove }: EntryFieldsProps) {
  const t = useTranslations("statements.form");
  const name = (field: string) => `entries[${index}].${field}`;
  return (
    <li className="grid gap-x-6 gap-y-4 border-l-2 border-line pl-5 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="grid grid-cols-2 gap-4 md:grid-cols-1 md:content-start">
        <Field name={name("day")} label={t("day")}>
          <Select
            options={days}
            value={row.day}
            onChange={(event) => onChange("day", event.currentTarget.value)}
          />
        </Field>
        <Field name={name("time")} label={t("timeLabel", { unit })} required>
          <Input
            data-entry-time=""
            inputMode="decimal"
            autoComplete="off"
            className="figures"
            value={row.time}
            onChange={(event) => onChange("time", event.currentTarget.value)}
          />
        </Field>
      </div>
      <div className="min-w-0 space-y-4">
        <Field name={name("did")} label={t("did")} required>
          <Textarea
            rows={2}
            maxLength={1000}
            className="min-h-16!"
            value={row.did}
            onChange={(event) => onChange("did", event.currentTarget.value)}
          />
        </Field>
        <Field name={name("decided")} label={t("decided")} optionalLabel={t("optional")}>
          <Textarea
            rows={1}
            maxLength={1000}
            className="min-h-11!"
            value={row.decided}
            onChange={(event) => onChange("decided", event.currentTarget.value)}
          />
        </Field>
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
    </li>
  );
}
