import type { ReactNode } from "react";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";

interface Props {
  action: FormAction;
  title: string;
  /** The words on the button. */
  label: string;
  done: string;
  /** The fields. */
  children: ReactNode;
}

/** The folded form for one more entry; empty again once it is added. */
export function AddEntry({ action, title, label, done, children }: Props) {
  return (
    <Disclosure className="mt-5 max-w-2xl" summary={title}>
      <ActionForm action={action} clearWhenDone done={done} className="space-y-7">
        {children}
        <SaveRow label={label} />
      </ActionForm>
    </Disclosure>
  );
}
