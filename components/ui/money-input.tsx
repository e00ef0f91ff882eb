"use client";

import clsx from "clsx";
import { controlStyle } from "@/components/ui/control-style";
import { useTypedValue } from "@/components/ui/field-context";
import { Input, type InputProps } from "@/components/ui/input";

export interface MoneyInputProps extends Omit<InputProps, "type" | "prefix" | "suffix"> {
  /** Fixed currency, shown in the box. */
  currency?: string;
  /** Or a choice of currencies, sent under a name of its own. */
  currencies?: readonly string[];
  currencyName?: string;
  currencyLabel?: string;
  defaultCurrency?: string;
}

/** An amount as people write it ("1,200.50"), sent as text: the server parses it into minor units. Stand it in a Field. */
export function MoneyInput({
  currency,
  currencies,
  currencyName = "currency",
  currencyLabel,
  defaultCurrency,
  className,
  ...props
}: MoneyInputProps) {
  const typed = useTypedValue(currencyName);
  if (!currencies) {
    return (
      <Input
        {...props}
        inputMode="decimal"
        autoComplete="off"
        suffix={currency}
        className={clsx("figures max-w-64", className)}
      />
    );
  }
  return (
    <div className={clsx("figures flex max-w-80 gap-2", className)}>
      <Input {...props} inputMode="decimal" autoComplete="off" className="min-w-0 flex-1" />
      <select
        name={currencyName}
        aria-label={currencyLabel}
        defaultValue={typed ?? defaultCurrency ?? currencies[0]}
        className={clsx(controlStyle, "shrink-0")}
      >
        {currencies.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
    </div>
  );
}
