import { limitField, workStages } from "@/lib/ai-policy";

/** Fields that are kept in the browser while unsaved, and can be put back. */
const restorable = [
  "title",
  "description",
  "tried",
  "budgetMin",
  "budgetMax",
  "currency",
  "deadline",
  "decisionDeadline",
  "aiPolicy",
  ...workStages.map(limitField),
  "family",
];

export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(
    restorable.flatMap((name) => {
      const value = data.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

/** The form as the server wants it in the background. */
export function bodyOf(
  form: HTMLFormElement,
  { listingId, revision, draftKey }: { listingId: string; revision: number; draftKey: string },
): string {
  const data = new FormData(form);
  const organisationId = data.get("organisationId");
  return JSON.stringify({
    ...valuesOf(form),
    aiLimits: Object.fromEntries(workStages.map((stage) => [stage, data.get(limitField(stage))])),
    ...(typeof organisationId === "string" && { organisationId }),
    skills: data.getAll("skills"),
    listingId,
    revision,
    draftKey,
  });
}

/** Puts values back as if they had been typed, so that everything that listens follows. */
export function putBack(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) {
      for (const radio of control)
        if (radio instanceof HTMLInputElement && radio.value === value && !radio.checked) radio.click();
    } else if (control instanceof HTMLTextAreaElement) set(control, HTMLTextAreaElement.prototype, value);
    else if (control instanceof HTMLInputElement) set(control, HTMLInputElement.prototype, value);
    else if (control instanceof HTMLSelectElement) set(control, HTMLSelectElement.prototype, value);
  }
}

// React watches the element's own setter; the prototype's lets it notice the change.
function set(control: HTMLElement & { value: string }, prototype: object, value: string): void {
  if (control.value === value) return;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
