import { getFormatter, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { appeal } from "../actions";
import type { DisputePage } from "../load-dispute";

/** The form of the one appeal, while it is possible. */
export async function AppealSection({ page: { dispute, acts } }: { page: DisputePage }) {
  const [t, format] = await Promise.all([getTranslations("disputes.appeal"), getFormatter()]);
  if (!acts.mayAppeal || !dispute.appealBy) return null;
  const at = format.dateTime(dispute.appealBy, { dateStyle: "long", timeStyle: "short" });
  return (
    <Section id="appeal" title={t("title")} lead={t("lead", { at })}>
      <ActionForm action={appeal} className="max-w-3xl space-y-6">
        <input type="hidden" name="disputeId" value={dispute.id} />
        <Field name="text" label={t("text")} help={t("textHelp")} required>
          <Textarea rows={6} maxLength={5000} />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
