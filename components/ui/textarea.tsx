"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { useControl, useTypedValue } from "@/components/ui/field-context";

export interface TextareaProps extends ComponentProps<"textarea"> {
  /** For a person's own words: the serif, larger, with room. */
  ownWords?: boolean;
}

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ className, ownWords, defaultValue, rows = 4, ...props }: TextareaProps) {
  const control = useControl(props);
  const typed = useTypedValue(control.name);
  const initial = props.value === undefined ? { defaultValue: typed ?? defaultValue } : {};
  return (
    <textarea
      rows={rows}
      {...props}
      {...control}
      {...initial}
      className={clsx(
        controlStyle,
        "w-full",
        "field-sizing-content max-h-[75dvh] resize-y",
        ownWords ? "min-h-48 px-4 py-3 font-serif text-[1.1875rem] leading-relaxed" : "min-h-24",
        className,
      )}
    />
  );
}
