import { useTranslations } from "next-intl";
import { DeclineInvitationButton } from "@/components/proposals/decline-invitation-button";
import type { FormAction } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";

export interface InvitationAnswerProps {
  invitations: readonly { id: string; message: string }[];
  client: string;
  action: FormAction;
}

/** The client asked for this person: what they wrote, and the way to say no with a reason. */
export function InvitationAnswer({ invitations, client, action }: InvitationAnswerProps) {
  const t = useTranslations("proposals.invitation");
  const message = invitations.find((each) => each.message !== "")?.message;
  return (
    <Notice
      className="mb-8"
      title={t("title", { client })}
      actions={invitations
        .slice(0, 1)
        .map(({ id }) => (
          <DeclineInvitationButton key={id} invitationId={id} client={client} action={action} />
        ))}
    >
      {message ? <p className="own-words-tight whitespace-pre-line">{message}</p> : t("lead")}
    </Notice>
  );
}
