"use client";

import { type ReactNode, useId } from "react";
import { ChoiceMark } from "@/components/ui/choice-mark";
import { Field } from "@/components/ui/field";
import { useTypedValue } from "@/components/ui/field-context";
import { Input } from "@/components/ui/input";

export interface EvidenceRowProps {
  /** Its place among the rows of the form. */
  index: number;
  kind: string;
  reference: string;
  noteLabel: string;
  children: ReactNode;
}

/** One thing to tick; ticked, it asks what it shows. */
export function EvidenceRow({ index, kind, reference, noteLabel, children }: EvidenceRowProps) {
  const id = useId();
  const name = `evidence[${index}]`;
  const typed = useTypedValue(`${name}.ref`);
  return (
    <li className="group/evidence">
      <input type="hidden" name={`${name}.kind`} value={kind} />
      <label htmlFor={id} className="flex gap-3 py-1 text-ui">
        <ChoiceMark
          type="checkbox"
          id={id}
          name={`${name}.ref`}
          value={reference}
          defaultChecked={typed === reference}
        />
        <span className="min-w-0">{children}</span>
      </label>
      <div className="hidden pb-3 pl-8 group-has-checked/evidence:block">
        <Field name={`${name}.note`} label={noteLabel}>
          <Input maxLength={1000} />
        </Field>
      </div>
    </li>
  );
}
