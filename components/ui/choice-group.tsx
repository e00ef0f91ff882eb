"use client";

import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { ChoiceMark } from "@/components/ui/choice-mark";
import { useControl, useTypedValue } from "@/components/ui/field-context";

export interface Choice {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceGroupProps {
  type: "checkbox" | "radio";
  name?: string;
  choices: readonly Choice[];
  defaultValue?: string | readonly string[];
  onChange?: (value: string, checked: boolean) => void;
  /** Side by side from the small breakpoint up. */
  columns?: 1 | 2 | 3 | 4;
  className?: string;
}

/** Choices as rows one can press anywhere. Stand it in a `<Field group>`, which names it. */
export function ChoiceGroup({
  type,
  name,
  choices,
  defaultValue,
  onChange,
  columns = 1,
  className,
}: ChoiceGroupProps) {
  const control = useControl({ name });
  const typed = useTypedValue(control.name);
  const ownId = useId();
  const chosen = [typed ?? defaultValue ?? []].flat();
  return (
    <div
      className={clsx(
        "grid gap-2",
        columns === 2 && "sm:grid-cols-2",
        columns === 3 && "sm:grid-cols-3",
        columns === 4 && "sm:grid-cols-4",
        className,
      )}
    >
      {choices.map((choice) => {
        const id = `${ownId}-${choice.value}`;
        return (
          <label
            key={choice.value}
            htmlFor={id}
            className={clsx(
              "flex gap-3 rounded border px-3.5 py-2.5 text-ui transition-colors",
              "has-checked:border-accent has-checked:bg-accent-tint has-disabled:text-faint",
              control["aria-invalid"] ? "border-danger" : "border-line hover:border-edge",
            )}
          >
            <ChoiceMark
              type={type}
              id={id}
              name={control.name}
              value={choice.value}
              disabled={choice.disabled}
              defaultChecked={chosen.includes(choice.value)}
              onChange={onChange ? (event) => onChange(choice.value, event.currentTarget.checked) : undefined}
              aria-describedby={choice.help ? `${id}-help` : undefined}
              className="mt-px"
            />
            <span className="min-w-0">
              <span className="block font-medium">{choice.label}</span>
              {choice.help ? (
                <span id={`${id}-help`} className="mt-0.5 block text-sm text-soft">
                  {choice.help}
                </span>
              ) : null}
            </span>
          </label>
        );
      })}
    </div>
  );
}
