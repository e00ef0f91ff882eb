import { useTranslations } from "next-intl";
import { ActionFormShell, type ActionFormShellProps } from "@/components/ui/action-form-shell";

export type { FormAction } from "@/components/ui/action-form-shell";

export interface ActionFormProps extends Omit<ActionFormShellProps, "words" | "title"> {
  /** With `true`, a list of all errors stands on top and takes the focus; otherwise the first wrong field does. */
  summary?: boolean;
}

/**
 * A form around a server action that answers with conform's `submission.reply()`.
 * Nothing that was typed is lost: not on errors, not when the network fails, not without JavaScript.
 */
export function ActionForm({ summary, ...props }: ActionFormProps) {
  const t = useTranslations("ui.form");
  return (
    <ActionFormShell
      {...props}
      words={{
        summary: summary ? t("summary") : undefined,
        lostTitle: t("lostTitle"),
        lost: t("lost"),
      }}
    />
  );
}
