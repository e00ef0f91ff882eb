"use client";

import { createContext, useContext } from "react";
import { useFormState } from "@/components/ui/form-context";
import { valueAt } from "@/components/ui/form-value";

export interface FieldWiring {
  id: string;
  name?: string;
  describedBy?: string;
  invalid: boolean;
  required: boolean;
}

export const FieldContext = createContext<FieldWiring | null>(null);

interface ControlProps {
  id?: string;
  name?: string;
  "aria-describedby"?: string;
}

/** The attributes that tie a control to the Field around it; what the control was given itself wins. */
export function useControl(props: ControlProps) {
  const field = useContext(FieldContext);
  return {
    id: props.id ?? field?.id,
    name: props.name ?? field?.name,
    "aria-describedby":
      [field?.describedBy, props["aria-describedby"]].filter(Boolean).join(" ") || undefined,
    "aria-invalid": field?.invalid ? true : undefined,
    "aria-required": field?.required ? true : undefined,
  };
}

/** What was typed before the page came back with errors, "" where it was left empty; undefined on a fresh page. */
export function useTypedValue(name: string | undefined): string | string[] | undefined {
  const sent = useFormState()?.sent;
  return name && sent ? (valueAt(sent, name) ?? "") : undefined;
}
