import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";

export interface InviteFormProps {
  action: FormAction;
  packageId: string;
  freelancerId: string;
  name: string;
  /** An own path to come back to. */
  back: string;
}

/** An invitation with a few words, if the client wants to say any. */
export function InviteForm({ action, packageId, freelancerId, name, back }: InviteFormProps) {
  const t = useTranslations("shortlist.invite");
  return (
    <Disclosure summary={t("open", { name })} name="invite" asButton>
      <ActionForm action={action} permalink={back} className="max-w-xl space-y-4">
        <input type="hidden" name="packageId" value={packageId} />
        <input type="hidden" name="freelancerId" value={freelancerId} />
        <input type="hidden" name="back" value={back} />
        <Field name="message" label={t("message")} optionalLabel={t("optional")} help={t("help")}>
          <Textarea maxLength={1000} rows={3} />
        </Field>
        <SubmitButton variant="secondary" pendingLabel={t("sending")}>
          {t("send")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
