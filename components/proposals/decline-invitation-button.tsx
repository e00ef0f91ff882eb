import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { invitationDeclineReasons } from "@/lib/events/proposals";

export interface DeclineInvitationButtonProps {
  invitationId: string;
  client: string;
  action: FormAction;
}

/** The way to say no to an invitation, with a reason from the list. */
export function DeclineInvitationButton({ invitationId, client, action }: DeclineInvitationButtonProps) {
  const t = useTranslations("proposals.invitation");
  return (
    <Confirm
      action={action}
      fields={{ invitationId }}
      trigger={t("decline")}
      triggerSize="small"
      title={t("declineTitle")}
      confirm={t("declineNow")}
      cancel={t("keep")}
    >
      <p>{t("declineLead", { client })}</p>
      <Field name="reason" label={t("reason")} required>
        <Select
          options={invitationDeclineReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
      </Field>
    </Confirm>
  );
}
