import { useTranslations } from "next-intl";
import { DialogShell, type DialogShellProps } from "@/components/ui/dialog-shell";

/**
 * A question or a small form above the page. Native `<dialog>`: the browser keeps the focus inside, closes it on
 * Escape and gives the focus back. Anything inside with `data-close-dialog` closes it.
 */
export function Dialog(props: Omit<DialogShellProps, "closeLabel">) {
  const t = useTranslations("ui.dialog");
  return <DialogShell {...props} closeLabel={t("close")} />;
}
