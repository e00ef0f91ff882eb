"use client";

import { useState } from "react";
import { LimitFields } from "@/components/ai-policy/limit-fields";
import { Field } from "@/components/ui/field";
import { useTypedValue } from "@/components/ui/field-context";
import { RadioGroup } from "@/components/ui/radio-group";
import type { AgreedAi, AiPolicy } from "@/lib/ai-policy";

export interface AiPolicyFieldsProps {
  agreed: Required<AgreedAi>;
  label: string;
  help?: string;
  choices: readonly { value: AiPolicy; label: string; help?: string }[];
  columns?: 1 | 3;
  required?: boolean;
}

/** How AI may be used: in the whole work and, folded away, stage by stage. */
export function AiPolicyFields({ agreed, label, help, choices, columns, required }: AiPolicyFieldsProps) {
  const [policy, setPolicy] = useState<unknown>(useTypedValue("aiPolicy") ?? agreed.aiPolicy);
  return (
    <>
      <Field group name="aiPolicy" label={label} help={help} required={required}>
        <RadioGroup columns={columns} defaultValue={agreed.aiPolicy} choices={choices} onChange={setPolicy} />
      </Field>
      <LimitFields limits={agreed.aiLimits} isForbidden={policy === "forbidden"} />
    </>
  );
}
