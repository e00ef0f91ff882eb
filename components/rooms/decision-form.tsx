import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";

export const decisionParts = ["question", "options", "choice", "reason"] as const;

/** One entry of the decision log, as it is made. */
export function DecisionForm({ contractId, action }: { contractId: string; action: FormAction }) {
  const t = useTranslations("rooms.decision");
  return (
    <ActionForm action={action} clearWhenDone done={t("logged")} className="max-w-[44rem] space-y-5">
      <input type="hidden" name="contractId" value={contractId} />
      {decisionParts.map((part) => (
        <Field key={part} name={part} label={t(`part.${part}`)} help={t(`help.${part}`)} required>
          <Textarea rows={2} />
        </Field>
      ))}
      <SubmitButton variant="secondary">{t("logNow")}</SubmitButton>
    </ActionForm>
  );
}
