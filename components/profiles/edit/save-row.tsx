import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";

/** The button under a part's form. The page's one primary button is the one that publishes. */
export function SaveRow({ label }: { label: string }) {
  const t = useTranslations("profiles.edit");
  return (
    <SubmitButton variant="secondary" pendingLabel={t("saving")}>
      {label}
    </SubmitButton>
  );
}
