import type { SubmissionResult } from "@conform-to/react";
import { fieldId } from "@/components/ui/field-id";

/** Errors of fields that this form does not show stand with those of the form as a whole, or nobody would read them. */
export function placeErrors(
  form: HTMLFormElement,
  formId: string,
  result: SubmissionResult | null,
): SubmissionResult | null {
  if (!result?.error) return result;
  const placed: Record<string, string[]> = {};
  for (const [name, messages] of Object.entries(result.error)) {
    if (!messages?.length) continue;
    const place = isShown(form, formId, name) ? name : "";
    placed[place] = [...(placed[place] ?? []), ...messages];
  }
  return { ...result, error: placed };
}

function isShown(form: HTMLFormElement, formId: string, name: string): boolean {
  if (document.getElementById(fieldId(formId, name))) return true;
  const control = form.elements.namedItem(name);
  return control !== null && !(control instanceof HTMLInputElement && control.type === "hidden");
}
