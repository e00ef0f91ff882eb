"use client";

import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { useControl, useTypedValue } from "@/components/ui/field-context";

export interface InputProps extends Omit<ComponentProps<"input">, "prefix"> {
  /** Short text inside the box before or after what is typed: a unit, a currency. Also said in the label or help. */
  prefix?: ReactNode;
  suffix?: ReactNode;
}

const fileStyle =
  "py-1.5 pl-1.5 text-ui text-soft file:mr-3 file:rounded-sm file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:text-ui file:font-medium file:text-ink";

/** One line of text. Takes its id, name, error and typed value from the Field around it. */
export function Input({ className, prefix, suffix, type = "text", defaultValue, ...props }: InputProps) {
  const control = useControl(props);
  const typed = useTypedValue(control.name);
  const initial = props.value === undefined ? { defaultValue: typed ?? defaultValue } : {};
  const input = (
    <input
      type={type}
      {...props}
      {...control}
      {...initial}
      className={clsx(
        controlStyle,
        "w-full",
        type === "file" && fileStyle,
        prefix && "pl-9",
        suffix && "pr-14",
        !prefix && !suffix && className,
      )}
    />
  );
  if (!prefix && !suffix) return input;
  return (
    <div className={clsx("relative", className)}>
      {prefix ? (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-faint"
        >
          {prefix}
        </span>
      ) : null}
      {input}
      {suffix ? (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ui text-faint"
        >
          {suffix}
        </span>
      ) : null}
    </div>
  );
}
