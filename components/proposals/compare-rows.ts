import type { FormAction } from "@/components/ui/action-form";
import { reasoningFields } from "@/lib/proposals/schemas";

/** What the client's side can do beside a proposal; null where it only looks. */
export interface CompareActions {
  openFold: FormAction;
  decline: FormAction;
  hire: FormAction;
}

/** The answers that are folded, in the order in which they are compared. */
export const foldedAnswers = reasoningFields.filter((field) => field !== "restatedGoal");
