import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";

export interface ConfirmProps {
  action: FormAction;
  /** Sent along as hidden fields. */
  fields?: Record<string, string>;
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  title: ReactNode;
  /** What will happen, and whether it can be taken back. May hold Fields, such as a reason. */
  children: ReactNode;
  confirm: ReactNode;
  /** Says what stays: "Keep the listing" rather than "Cancel". */
  cancel: ReactNode;
  danger?: boolean;
}

/** A question before something that cannot simply be undone. */
export function Confirm({
  action,
  fields = {},
  trigger,
  triggerVariant,
  triggerSize,
  title,
  children,
  confirm,
  cancel,
  danger,
}: ConfirmProps) {
  return (
    <Dialog title={title} trigger={trigger} triggerVariant={triggerVariant} triggerSize={triggerSize}>
      <ActionForm action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="space-y-4">{children}</div>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button data-close-dialog="">{cancel}</Button>
          <SubmitButton variant={danger ? "danger" : "primary"}>{confirm}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
