import { fieldId } from "@/components/ui/field-id";
import { Notice } from "@/components/ui/notice";

export interface FormErrorsProps {
  formId: string;
  /** With a title every error is listed as a link to its field; without, only what belongs to no field is shown. */
  title?: string;
  errors: Record<string, string[] | null>;
  /** Those of fields that are not drawn: said here in any case, and linked to nothing. */
  unplaced?: readonly string[];
}

/** What is wrong with a form, in one place at its top. */
export function FormErrors({ formId, title, errors, unplaced = [] }: FormErrorsProps) {
  const isLinked = (name: string) => name !== "" && !unplaced.includes(name);
  const entries = Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).slice(0, name === "" ? undefined : 1).map((message) => ({ name, message })),
  );
  const shown = title ? entries : entries.filter(({ name }) => !isLinked(name));
  if (shown.length === 0) return null;
  // What stopped the form as a whole is no fault of an answer.
  const isOfForm = shown.every(({ name }) => !isLinked(name));
  return (
    <Notice
      tone="danger"
      title={isOfForm ? undefined : title}
      role="alert"
      tabIndex={-1}
      data-form-errors=""
      className="mb-6"
    >
      {shown.length === 1 && isOfForm ? (
        shown[0]?.message
      ) : (
        <ul className="mt-1 space-y-1">
          {shown.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              {isLinked(name) ? (
                <a
                  href={`#${fieldId(formId, name)}`}
                  className="underline underline-offset-3 hover:no-underline"
                >
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
