"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { useFormState } from "@/components/ui/form-context";

/** Appears once sending was refused because the disclosure does not match what was agreed. */
export function PolicyConsent({ label, help }: { label: string; help: string }) {
  const form = useFormState();
  const isWarned = form?.result?.error?.sendAgainstPolicy !== undefined;
  return isWarned ? <Checkbox name="sendAgainstPolicy" label={label} help={help} className="mb-5" /> : null;
}
