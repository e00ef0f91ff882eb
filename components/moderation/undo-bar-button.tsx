import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

/** Lets somebody back into rankings, after a reason that they will read. */
export function UndoBarButton({ barId, action }: { barId: string; action: FormAction }) {
  const t = useTranslations("patterns.bars");
  return (
    <Confirm
      action={action}
      fields={{ barId }}
      trigger={t("undo")}
      triggerSize="small"
      title={t("undoTitle")}
      confirm={t("undo")}
      cancel={t("keep")}
    >
      <p>{t("undoLead")}</p>
      <Field name="reason" label={t("reason")} help={t("reasonHelp")} required>
        <Textarea rows={4} maxLength={4000} />
      </Field>
    </Confirm>
  );
}
