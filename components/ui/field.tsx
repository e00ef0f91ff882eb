"use client";

import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { FieldContext } from "@/components/ui/field-context";
import { fieldId } from "@/components/ui/field-id";
import { useFormState } from "@/components/ui/form-context";

export interface FieldProps {
  /** The name the control is sent under; inside an ActionForm errors and typed values are found by it. */
  name?: string;
  id?: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  /** The word after the label when the answer may be left out. */
  optionalLabel?: string;
  hideLabel?: boolean;
  /** For several controls under one label: a fieldset with a legend. */
  group?: boolean;
  className?: string;
  children: ReactNode;
}

/** A label, its help, its error and one control (or, with `group`, several), tied together for everyone. */
export function Field({
  name,
  id,
  label,
  help,
  error,
  required = false,
  optionalLabel,
  hideLabel,
  group,
  className,
  children,
}: FieldProps) {
  const form = useFormState();
  const ownId = useId();
  const controlId = id ?? (form && name ? fieldId(form.formId, name) : ownId);
  const message = error ?? (name ? form?.result?.error?.[name]?.[0] : undefined);
  const helpId = help ? `${controlId}-help` : undefined;
  const errorId = message ? `${controlId}-error` : undefined;
  const describedBy = [helpId, errorId].filter(Boolean).join(" ") || undefined;

  const labelText = (
    <>
      {label}
      {optionalLabel && !required ? <span className="font-normal text-faint"> ({optionalLabel})</span> : null}
    </>
  );
  const labelClass = clsx("text-ui font-medium text-ink", hideLabel ? "sr-only" : "block");
  const body = (
    <>
      {help ? (
        <div id={helpId} className="mt-0.5 max-w-[60ch] text-sm text-soft">
          {help}
        </div>
      ) : null}
      <div className={hideLabel && !help ? undefined : "mt-2"}>
        <FieldContext value={{ id: controlId, name, describedBy, invalid: Boolean(message), required }}>
          {children}
        </FieldContext>
      </div>
      {message ? (
        <p id={errorId} className="mt-2 flex gap-1.5 text-sm font-medium text-danger">
          <CircleAlert aria-hidden className="mt-[3px] size-4 shrink-0" strokeWidth={1.75} />
          <span>{message}</span>
        </p>
      ) : null}
    </>
  );

  if (group) {
    return (
      <fieldset
        id={controlId}
        tabIndex={-1}
        aria-describedby={describedBy}
        className={clsx("min-w-0", className)}
        data-invalid={message ? "" : undefined}
      >
        <legend className={labelClass}>{labelText}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className={clsx("min-w-0", className)}>
      <label htmlFor={controlId} className={labelClass}>
        {labelText}
      </label>
      {body}
    </div>
  );
}
