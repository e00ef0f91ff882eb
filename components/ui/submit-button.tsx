"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";
import { useFormState } from "@/components/ui/form-context";

export interface SubmitButtonProps extends Omit<ButtonProps, "type" | "pending"> {
  /** What is being done, in words, while it is: "Publishing…". */
  pendingLabel?: string;
}

/** The one button that sends the form around it: primary unless told otherwise, busy while the answer is on its way. */
export function SubmitButton({ variant = "primary", pendingLabel, children, ...props }: SubmitButtonProps) {
  const status = useFormStatus();
  const form = useFormState();
  const pending = status.pending || (form?.pending ?? false);
  return (
    <Button {...props} type="submit" variant={variant} pending={pending}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
