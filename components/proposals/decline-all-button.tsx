import { useTranslations } from "next-intl";
import { ReasonSelect } from "@/components/proposals/decide-buttons";
import type { FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";

/** One answer for everyone who still waits, as before closing a listing. */
export function DeclineAllButton({ listingId, action }: { listingId: string; action: FormAction }) {
  const t = useTranslations("proposals.decide");
  return (
    <Confirm
      action={action}
      fields={{ listingId }}
      trigger={t("declineAll")}
      triggerVariant="quiet"
      title={t("declineAllTitle")}
      confirm={t("declineAllNow")}
      cancel={t("keep")}
      danger
    >
      <p>{t("declineAllLead")}</p>
      <Field name="reason" label={t("reason")} required>
        <ReasonSelect />
      </Field>
    </Confirm>
  );
}
