"use client";

import type { SubmissionResult } from "@conform-to/react";
import { createContext, useContext } from "react";

export interface FormState {
  formId: string;
  result: SubmissionResult | null;
  pending: boolean;
  /** What was typed, where the page has been loaded anew with it. With JavaScript the fields never let go of it. */
  sent: SubmissionResult["initialValue"];
}

export const FormContext = createContext<FormState | null>(null);

/** The state of the surrounding ActionForm, or null outside one. */
export function useFormState(): FormState | null {
  return useContext(FormContext);
}
