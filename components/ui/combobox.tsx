import { useTranslations } from "next-intl";
import { ComboboxShell, type ComboboxShellProps } from "@/components/ui/combobox-shell";

export type { ComboboxOption } from "@/components/ui/match-options";

/**
 * Choosing several from many by typing. Sends each chosen value under `name`, like checkboxes do.
 * Takes all `options`, or an async `search` (a server action passes) for long lists. Stand it in a Field.
 */
export function Combobox(props: Omit<ComboboxShellProps, "words">) {
  const t = useTranslations("ui.combobox");
  return (
    <ComboboxShell
      {...props}
      words={{
        remove: t.raw("remove"),
        none: t.raw("none"),
        searching: t("searching"),
        failed: t("failed"),
        full: t("full", { max: props.max ?? 0 }),
      }}
    />
  );
}
