import { getTranslations } from "next-intl/server";
import { EvidenceFields } from "@/components/disputes/evidence-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { evidenceChoices } from "@/lib/contracts/evidence-queries";
import { answer } from "../actions";
import type { DisputePage } from "../load-dispute";

/** The other side's one statement. */
export async function AnswerSection({ page: { room, dispute, names } }: { page: DisputePage }) {
  const [t, choices] = await Promise.all([getTranslations("disputes"), evidenceChoices(room.id)]);
  return (
    <Section id="answer" title={t("answer.title")} lead={t("answer.lead", { name: names[dispute.by] })}>
      <ActionForm action={answer} summary className="max-w-3xl space-y-7">
        <input type="hidden" name="disputeId" value={dispute.id} />
        <Field name="text" label={t("answer.text")} help={t("answer.textHelp")} required>
          <Textarea rows={7} maxLength={5000} />
        </Field>
        <EvidenceFields choices={choices} />
        <SubmitButton pendingLabel={t("answer.pending")}>{t("answer.act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
