"use server";

import { formAction } from "@/app/form-action";
import { appealCase } from "@/lib/moderation/appeal-case";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import { AppealCase, DecideCase, OpenCase, UndoBar } from "@/lib/moderation/schemas";
import { undoBar as letBack } from "@/lib/moderation/undo-bar";

export const open = formAction(OpenCase, openCase, ({ caseId }) => `/cases/${caseId}`);
export const appeal = formAction(
  AppealCase,
  (viewer, input) => appealCase(viewer, input),
  (_, { caseId }) => `/cases/${caseId}`,
);
export const decide = formAction(
  DecideCase,
  (viewer, input) => decideCase(viewer, input),
  (_, { caseId }) => `/cases/${caseId}`,
);
export const undoBar = formAction(
  UndoBar,
  (viewer, input) => letBack(viewer, input),
  ({ caseId }) => `/cases/${caseId}`,
);
