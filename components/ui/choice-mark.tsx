"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";

export interface ChoiceMarkProps extends Omit<ComponentProps<"input">, "type"> {
  type: "checkbox" | "radio";
}

/** The box or ring of a choice: a native control, so that it works in any form and for any assistive technology. */
export function ChoiceMark({ type, className, ...props }: ChoiceMarkProps) {
  return (
    <span className={clsx("relative inline-flex size-5 shrink-0", className)}>
      <input
        type={type}
        {...props}
        className={clsx(
          "peer size-5 appearance-none border border-edge bg-raised transition-colors hover:border-ink",
          "checked:border-accent checked:bg-accent aria-invalid:border-danger",
          "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunk",
          type === "radio" ? "rounded-full" : "rounded-sm",
        )}
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        fill="none"
        className="pointer-events-none absolute inset-0 hidden text-on-accent peer-checked:block"
      >
        {type === "radio" ? (
          <circle cx="10" cy="10" r="3.5" fill="currentColor" />
        ) : (
          <path d="m5.5 10.5 3 3 6-7" stroke="currentColor" strokeWidth="1.75" />
        )}
      </svg>
    </span>
  );
}
