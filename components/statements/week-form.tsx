"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { EntryFields, type EntryRow } from "@/components/statements/entry-fields";
import { useTime } from "@/components/statements/hours";
import { Button } from "@/components/ui/button";
import type { TimeboxTerms } from "@/lib/contracts/offer-schemas";
import { readTime } from "@/lib/contracts/typed-time";
import { amountOf, capUnits } from "@/lib/contracts/week-rules";
import { type Currency, formatMoney } from "@/lib/money";

export interface WeekFormProps {
  rows: Omit<EntryRow, "key">[];
  /** The days that can be billed, the earliest first. */
  days: { value: string; label: string }[];
  unit: TimeboxTerms["unit"];
  rateMinor: number;
  capMinor: number;
  currency: Currency;
}

const mostEntries = 60;

/** The entries of a week as they are typed, with what they come to so far. Stands in a form. */
export function WeekForm({ rows: first, days, unit, rateMinor, capMinor, currency }: WeekFormProps) {
  const t = useTranslations("statements.form");
  const locale = useLocale();
  const time = useTime(unit);
  const box = useRef<HTMLDivElement>(null);
  const nextKey = useRef(first.length);
  const [rows, setRows] = useState(() => first.map((row, key) => ({ ...row, key })));
  const hundredths = rows.reduce((sum, row) => sum + (readTime(row.time) ?? 0), 0);
  const amountMinor = amountOf([{ hundredths }], rateMinor);
  const cap = Math.round(capUnits({ capMinor, rateMinor }) * 100);

  const change = (key: number, field: keyof Omit<EntryRow, "key">, value: string) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, [field]: value } : row)));

  function add() {
    const key = nextKey.current++;
    const last = days.findIndex(({ value }) => value === rows.at(-1)?.day);
    const day = (days[last + 1] ?? days.at(-1))?.value ?? "";
    setRows((before) => [...before, { key, day, time: "", did: "", decided: "" }]);
    requestAnimationFrame(() => focusIn(box.current, rows.length));
  }
  function remove(index: number) {
    setRows((before) => before.filter((_, at) => at !== index));
    requestAnimationFrame(() => {
      focusIn(box.current, Math.max(0, index - 1));
      // The form saves itself on input; taking a line out is one too.
      box.current?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  return (
    <div ref={box}>
      <ol className="space-y-7">
        {rows.map((row, index) => (
          <EntryFields
            key={row.key}
            row={row}
            index={index}
            days={days}
            unit={unit}
            onChange={(field, value) => change(row.key, field, value)}
            onRemove={rows.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {rows.length < mostEntries ? <Button onClick={add}>{t("add")}</Button> : null}
        <p role="status" className={`figures text-ui ${hundredths > cap ? "font-medium text-danger" : ""}`}>
          {hundredths > cap
            ? t("over", { time: time(cap) })
            : t("sum", {
                time: time(hundredths),
                cap: time(cap),
                amount: formatMoney({ amountMinor, currency }, locale),
              })}
        </p>
      </div>
    </div>
  );
}

function focusIn(box: HTMLElement | null, index: number) {
  box?.querySelectorAll<HTMLInputElement>("[data-entry-time]")[index]?.focus();
}
