import type { ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";

export interface RankButtonProps {
  action: FormAction;
  packageId: string;
  pendingLabel: string;
  /** The first ranking is the page's main step; later ones are not. */
  isFirst?: boolean;
  children: ReactNode;
}

/** Asks for a ranking. A button and not a link: being shown is recorded. */
export function RankButton({ action, packageId, pendingLabel, isFirst = false, children }: RankButtonProps) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="packageId" value={packageId} />
      <SubmitButton
        variant={isFirst ? "primary" : "secondary"}
        size={isFirst ? "medium" : "small"}
        pendingLabel={pendingLabel}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
