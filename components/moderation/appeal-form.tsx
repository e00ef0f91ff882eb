import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";

/** Asks for a second decision, by somebody else. */
export async function AppealForm({ caseId, action }: { caseId: string; action: FormAction }) {
  const t = await getTranslations("moderation.appeal");
  return (
    <Section title={t("ask")} lead={t("lead")}>
      <ActionForm action={action} className="space-y-6">
        <input type="hidden" name="caseId" value={caseId} />
        <Field name="text" label={t("text")} help={t("textHelp")} required>
          <Textarea rows={5} maxLength={4000} />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
