"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { useTypedValue } from "@/components/ui/field-context";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { type AiMode, aiModes, isBeyond } from "@/lib/ai-policy";

export interface ModeFieldProps {
  name: string;
  label: string;
  help: string;
  /** What was agreed for this stage, in words; "" where nothing limits it. */
  agreed: string;
  most: AiMode;
  words: Readonly<Record<AiMode, string>>;
  /** Said while the answer goes beyond what was agreed. */
  warning: string;
  defaultValue: string;
}

/** How a stage was made, with a word of warning while that is more AI than was agreed. It never stops anyone. */
export function ModeField({ name, label, help, agreed, most, words, warning, defaultValue }: ModeFieldProps) {
  const [mode, setMode] = useState<unknown>(useTypedValue(name) ?? defaultValue);
  const chosen = aiModes.find((each) => each === mode);
  return (
    <>
      <Field
        group
        name={name}
        label={<span className="text-base">{label}</span>}
        help={
          <>
            {help}
            {agreed ? <span className="block font-medium text-ink">{agreed}</span> : null}
          </>
        }
      >
        <RadioGroup
          columns={3}
          defaultValue={defaultValue}
          onChange={setMode}
          choices={aiModes.map((value) => ({ value, label: words[value] }))}
        />
      </Field>
      <div role="status">
        {chosen && isBeyond(most, chosen) ? (
          <Notice tone="warning" className="mt-3">
            {warning}
          </Notice>
        ) : null}
      </div>
    </>
  );
}
