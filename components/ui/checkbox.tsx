"use client";

import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { ChoiceMark } from "@/components/ui/choice-mark";
import { useTypedValue } from "@/components/ui/field-context";
import { fieldId } from "@/components/ui/field-id";
import { useFormState } from "@/components/ui/form-context";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  help?: ReactNode;
  error?: string;
}

/** One yes or no with its own label. Sends `on` (or its value) when ticked, nothing otherwise. */
export function Checkbox({ label, help, error, id, className, defaultChecked, ...props }: CheckboxProps) {
  const form = useFormState();
  const ownId = useId();
  const controlId = id ?? (form && props.name ? fieldId(form.formId, props.name) : ownId);
  const typed = useTypedValue(props.name);
  const message = error ?? (props.name ? form?.result?.error?.[props.name]?.[0] : undefined);
  const checked = typed === undefined ? defaultChecked : typed !== "";
  return (
    <div className={className}>
      <label htmlFor={controlId} className="flex min-h-6 gap-3 text-ui">
        <ChoiceMark
          type="checkbox"
          {...props}
          {...(props.checked === undefined ? { defaultChecked: checked } : {})}
          id={controlId}
          className="mt-0.5"
          aria-invalid={message ? true : undefined}
          aria-describedby={clsx(help && `${controlId}-help`, message && `${controlId}-error`) || undefined}
        />
        <span className="max-w-[62ch]">
          {label}
          {help ? (
            <span id={`${controlId}-help`} className="mt-0.5 block text-sm text-soft">
              {help}
            </span>
          ) : null}
        </span>
      </label>
      {message ? (
        <p id={`${controlId}-error`} className="mt-1.5 flex gap-1.5 pl-8 text-sm font-medium text-danger">
          <CircleAlert aria-hidden className="mt-[3px] size-4 shrink-0" strokeWidth={1.75} />
          {message}
        </p>
      ) : null}
    </div>
  );
}
