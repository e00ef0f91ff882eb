import type { SubmissionResult } from "@conform-to/react";
import { fieldId } from "@/components/ui/field-id";

/** The names of wrong fields that the form, as it is drawn now, does not show: nobody would read their errors there. */
export function unplacedErrors(
  form: HTMLFormElement,
  formId: string,
  errors: SubmissionResult["error"],
): string[] {
  return Object.entries(errors ?? {}).flatMap(([name, messages]) =>
    name !== "" && messages?.length && !isShown(form, formId, name) ? [name] : [],
  );
}

function isShown(form: HTMLFormElement, formId: string, name: string): boolean {
  if (document.getElementById(fieldId(formId, name))) return true;
  const control = form.elements.namedItem(name);
  return control !== null && !(control instanceof HTMLInputElement && control.type === "hidden");
}
