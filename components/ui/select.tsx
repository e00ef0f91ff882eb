"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { useControl, useTypedValue } from "@/components/ui/field-context";

export interface SelectProps extends ComponentProps<"select"> {
  /** Or give `<option>` children. */
  options?: readonly { value: string; label: string; disabled?: boolean }[];
}

/** A native select in our clothes: the phone's own wheel, the keyboard's own keys. */
export function Select({ className, options, children, defaultValue, ...props }: SelectProps) {
  const control = useControl(props);
  const typed = useTypedValue(control.name);
  const initial = props.value === undefined ? { defaultValue: typed ?? defaultValue } : {};
  return (
    <div className={clsx("relative", className)}>
      <select
        {...props}
        {...control}
        {...initial}
        className={clsx(controlStyle, "w-full", "appearance-none pr-9")}
      >
        {children}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        strokeWidth={1.75}
        className="pointer-events-none absolute right-3 top-1/2 size-4 -translate-y-1/2 text-soft"
      />
    </div>
  );
}
