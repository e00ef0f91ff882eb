import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { messageOfIssue, messageOfRefusal } from "@/app/say-error";
import { currentViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/errors";
import { logFault } from "@/lib/log";

export type FormState = SubmissionResult<string[]> | null;
export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

/**
 * Makes a server action of a verb: session, parse, verb, and either a way onward or the form again with what was typed
 * and a sentence where it belongs. `then` answers with where to go, or nothing to stay.
 */
export function formAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  verb: (viewer: Viewer, input: z.output<Schema>) => Promise<Result>,
  then?: (result: Result, input: z.output<Schema>) => string | undefined | Promise<string | undefined>,
): FormAction {
  return async (_previous, formData) => {
    const viewer = await currentViewer();
    if (!viewer) {
      const t = await getTranslations("errors");
      return { status: "error", error: { "": [t("signedOut")] } };
    }
    return answerForm(schema, formData, (input) => verb(viewer, input), then);
  };
}

/** The same for forms that nobody has to be signed in for. */
export function openFormAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  verb: (input: z.output<Schema>) => Promise<Result>,
  then?: (result: Result, input: z.output<Schema>) => string | undefined | Promise<string | undefined>,
): FormAction {
  return async (_previous, formData) => answerForm(schema, formData, verb, then);
}

// What was typed comes back with the answer, but never a password.
const secretFields: string[] = ["password", "newPassword", "currentPassword", "code"];

async function answerForm<Schema extends z.ZodType, Result>(
  schema: Schema,
  formData: FormData,
  verb: (input: z.output<Schema>) => Promise<Result>,
  then?: (result: Result, input: z.output<Schema>) => string | undefined | Promise<string | undefined>,
): Promise<FormState> {
  const t = await getTranslations();
  const submission = parseWithZod(formData, {
    schema,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map((issue) => messageOfIssue(issue, t)),
  });
  if (submission.status !== "success") return submission.reply({ hideFields: secretFields });
  let onward: string | undefined;
  try {
    const result = await verb(submission.value);
    onward = await then?.(result, submission.value);
  } catch (error) {
    if (!(error instanceof Refusal)) logFault("action.fault", error);
    const message = error instanceof Refusal ? messageOfRefusal(error, t) : t("errors.fault");
    const field = error instanceof Refusal ? error.field : undefined;
    const errors = field ? { fieldErrors: { [field]: [message] } } : { formErrors: [message] };
    return submission.reply({ ...errors, hideFields: secretFields });
  }
  if (onward) {
    // A way onward that differs only behind the # would show the page as it was before.
    if (onward.startsWith("/")) revalidatePath(onward.replace(/[?#].*$/s, ""));
    redirect(onward);
  }
  return submission.reply({ hideFields: secretFields });
}
