"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { AiPolicy } from "@/lib/ai-policy";
import { conflictsWithAiPolicy } from "@/lib/proposals/ai-plan";
import { maxAnswerLength } from "@/lib/proposals/schemas";

export interface AiPlanFieldProps {
  policy: AiPolicy;
  label: string;
  help: string;
  /** Said when the plan speaks of AI although the listing forbids it. */
  warning: string;
  defaultValue: string;
}

/** The plan for AI, with a word of warning while it goes against the listing's policy. It never stops anyone. */
export function AiPlanField({ policy, label, help, warning, defaultValue }: AiPlanFieldProps) {
  const [plan, setPlan] = useState(defaultValue);
  return (
    <div>
      <Field name="aiPlan" label={label} help={help} required>
        <Textarea
          defaultValue={defaultValue}
          maxLength={maxAnswerLength}
          onChange={(event) => setPlan(event.currentTarget.value)}
        />
      </Field>
      <div role="status">
        {conflictsWithAiPolicy(policy, plan) ? (
          <Notice tone="warning" className="mt-3">
            {warning}
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
