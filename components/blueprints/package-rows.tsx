"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { PackageFields, type PackageRow } from "@/components/blueprints/package-fields";
import { Button } from "@/components/ui/button";
import type { TypedPackage } from "@/lib/contracts/blueprint-form";
import { mostPackages } from "@/lib/listings/limits";
import type { Currency } from "@/lib/money";

export interface PackageRowsProps {
  currency: Currency;
  packages: readonly TypedPackage[];
}

const empty: TypedPackage = {
  title: "",
  text: "",
  tier: "",
  tierReason: "",
  criteria: "",
  risks: "",
  daysLow: "",
  daysHigh: "",
  low: "",
  high: "",
};

/** The packages of a blueprint, in order; there is always one to write in. */
export function PackageRows({ currency, packages }: PackageRowsProps) {
  const t = useTranslations("blueprints.form");
  const box = useRef<HTMLDivElement>(null);
  const nextKey = useRef(Math.max(1, packages.length));
  const [rows, setRows] = useState<PackageRow[]>(() =>
    (packages.length > 0 ? packages : [empty]).map((row, key) => ({ ...row, key })),
  );

  const change = (key: number, field: keyof TypedPackage, value: string) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, [field]: value } : row)));

  /** After the next drawing: the keyboard goes on there, and the form saves itself. */
  function settle(index: number) {
    requestAnimationFrame(() => {
      box.current?.querySelectorAll<HTMLInputElement>("[data-package-title]")[index]?.focus();
      box.current?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  function add() {
    const key = nextKey.current++;
    setRows((before) => [...before, { ...empty, key }]);
    settle(rows.length);
  }
  function remove(index: number) {
    setRows((before) => before.filter((_, at) => at !== index));
    settle(Math.max(0, index - 1));
  }
  function moveUp(index: number) {
    setRows((before) => {
      const [moved] = before.slice(index, index + 1);
      const rest = before.filter((_, at) => at !== index);
      return moved ? [...rest.slice(0, index - 1), moved, ...rest.slice(index - 1)] : before;
    });
    settle(index - 1);
  }

  return (
    <div ref={box}>
      <ol className="space-y-12">
        {rows.map((row, index) => (
          <PackageFields
            key={row.key}
            row={row}
            index={index}
            currency={currency}
            onChange={(field, value) => change(row.key, field, value)}
            onMoveUp={index > 0 ? () => moveUp(index) : undefined}
            onRemove={rows.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      {rows.length < mostPackages ? (
        <Button onClick={add} className="mt-8">
          {t("add")}
        </Button>
      ) : null}
    </div>
  );
}
