"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { useTypedValue } from "@/components/ui/field-context";

export interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "role"> {
  label: ReactNode;
  help?: ReactNode;
}

// On a checkbox the browser keeps aria-checked itself.
const asSwitch = { role: "switch" };

/** Something that is on or off at once. Underneath a checkbox, so that forms send it. */
export function Switch({ label, help, id, className, defaultChecked, ...props }: SwitchProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const typed = useTypedValue(props.name);
  const checked = typed === undefined ? defaultChecked : typed !== "";
  return (
    <div className={className}>
      <label htmlFor={controlId} className="flex min-h-6 items-start justify-between gap-4 text-ui">
        <span className="max-w-[62ch]">
          <span className="font-medium">{label}</span>
          {help ? (
            <span id={`${controlId}-help`} className="mt-0.5 block text-sm text-soft">
              {help}
            </span>
          ) : null}
        </span>
        <span className="relative mt-px inline-flex h-6 w-11 shrink-0">
          <input
            type="checkbox"
            {...asSwitch}
            {...props}
            {...(props.checked === undefined ? { defaultChecked: checked } : {})}
            id={controlId}
            aria-describedby={help ? `${controlId}-help` : undefined}
            className="peer h-6 w-11 appearance-none rounded-full border border-edge bg-sunk transition-colors checked:border-accent checked:bg-accent hover:border-ink disabled:cursor-not-allowed disabled:opacity-60"
          />
          <span
            aria-hidden
            className="pointer-events-none absolute left-1 top-1 size-4 rounded-full bg-soft transition-transform peer-checked:translate-x-5 peer-checked:bg-on-accent"
          />
        </span>
      </label>
    </div>
  );
}
