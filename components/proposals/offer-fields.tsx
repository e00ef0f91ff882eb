"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FeeLines } from "@/components/contracts/fee-lines";
import { MilestoneFields, type MilestoneRow } from "@/components/proposals/milestone-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { type Currency, formatMoney, parseMoney, toDecimalString } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import { addUp } from "@/lib/proposals/add-up";
import { maxMilestones } from "@/lib/proposals/schemas";
import { tierOfPackages, type Weighed } from "@/lib/tiering/tier-of-packages";

export interface OfferFieldsProps {
  currency: Currency;
  price: string;
  milestones: Omit<MilestoneRow, "key">[];
  /** The open packages, to tell the tier and so the fee from those that are ticked. */
  packages: (Weighed & { id: string })[];
  chosen: string[];
}

/** Price and milestones, which have to add up, and what arrives after the fee. */
export function OfferFields(props: OfferFieldsProps) {
  const { currency, packages } = props;
  const t = useTranslations("proposals.form");
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const nextKey = useRef(props.milestones.length);
  const [price, setPrice] = useState(props.price);
  const [chosen, setChosen] = useState(props.chosen);
  const [rows, setRows] = useState(() => props.milestones.map((row, key) => ({ ...row, key })));

  useEffect(() => {
    const form = box.current?.closest("form");
    const read = () => form && setChosen(new FormData(form).getAll("packageIds").map(String));
    form?.addEventListener("change", read);
    return () => form?.removeEventListener("change", read);
  }, []);

  const minor = (typed: string) => {
    const parsed = parseMoney(typed, currency);
    return parsed.ok ? parsed.money.amountMinor : 0;
  };
  const priceMinor = minor(price);
  const sum = addUp(
    priceMinor,
    rows.map((row) => ({
      priceMinor: minor(row.price),
      days: Math.max(0, Math.trunc(Number(row.days)) || 0),
    })),
  );
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  const tier = tierOfPackages(packages.filter(({ id }) => chosen.includes(id)));
  const last = rows.at(-1);

  const change = (key: number, field: "title" | "criteria" | "price" | "days", value: string) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, [field]: value } : row)));
  const saved = () => box.current?.dispatchEvent(new Event("input", { bubbles: true }));

  function add() {
    const key = nextKey.current++;
    setRows((before) => [...before, { key, title: "", criteria: "", price: "", days: "" }]);
    requestAnimationFrame(() => focusIn(box.current, rows.length));
  }
  function remove(index: number) {
    setRows((before) => before.filter((_, at) => at !== index));
    requestAnimationFrame(() => {
      focusIn(box.current, Math.max(0, index - 1));
      saved();
    });
  }
  function placeRest() {
    if (!last) return;
    const amountMinor = minor(last.price) + sum.restMinor;
    change(last.key, "price", toDecimalString({ amountMinor, currency }));
    requestAnimationFrame(saved);
  }

  return (
    <div ref={box} className="space-y-8">
      <Field name="price" label={t("price")} help={t("priceHelp")} required>
        <MoneyInput
          currency={currency}
          value={price}
          onChange={(event) => setPrice(event.currentTarget.value)}
        />
      </Field>
      <ol className="space-y-8">
        {rows.map((row, index) => (
          <MilestoneFields
            key={row.key}
            row={row}
            index={index}
            currency={currency}
            onChange={(field, value) => change(row.key, field, value)}
            onRemove={rows.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {rows.length < maxMilestones ? <Button onClick={add}>{t("add")}</Button> : null}
        <p role="status" className="figures text-ui">
          {priceMinor === 0 && sum.priceMinor === 0
            ? null
            : sum.restMinor === 0
              ? t("addsUp", { days: sum.days })
              : t(sum.restMinor > 0 ? "short" : "over", { amount: money(Math.abs(sum.restMinor)) })}
        </p>
        {sum.restMinor !== 0 && last && minor(last.price) + sum.restMinor >= 0 ? (
          <Button variant="quiet" size="small" onClick={placeRest}>
            {t("placeRest")}
          </Button>
        ) : null}
      </div>
      {priceMinor > 0 ? (
        <div className="max-w-md border-t border-line pt-4">
          <FeeLines
            amountMinor={priceMinor}
            currency={currency}
            tier={tier}
            version={currentFeeVersion}
            side="freelancer"
          />
        </div>
      ) : null}
    </div>
  );
}

function focusIn(box: HTMLElement | null, index: number) {
  box?.querySelectorAll<HTMLInputElement>("[data-milestone-title]")[index]?.focus();
}
