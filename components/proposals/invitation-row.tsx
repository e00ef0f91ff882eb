import { useFormatter, useTranslations } from "next-intl";
import { DeclineInvitationButton } from "@/components/proposals/decline-invitation-button";
import { TierBadge } from "@/components/tier/tier-badge";
import type { FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { WaitingInvitation } from "@/lib/proposals/queries";

/** An invitation that waits for an answer: who asks, for what, and the two ways to answer. */
export function InvitationRow({ invitation, action }: { invitation: WaitingInvitation; action: FormAction }) {
  const t = useTranslations("proposals.invitation");
  const format = useFormatter();
  const { listing, message } = invitation;
  const client = listing.organisation?.name ?? listing.client.name;
  return (
    <HairlineItem>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[60ch]">
          <h3 className="text-lg">
            <TextLink href={`/listings/${listing.id}`} plain>
              {listing.title}
            </TextLink>
          </h3>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
            <TierBadge tier={invitation.package.tier} />
            <span>{invitation.package.title}</span>
            <span>{client}</span>
            {listing.decisionDeadlineAt ? (
              <span className="figures">
                {t("decidesBy", { at: format.dateTime(listing.decisionDeadlineAt, { dateStyle: "medium" }) })}
              </span>
            ) : null}
          </p>
          {message ? <p className="own-words-tight mt-3 whitespace-pre-line">{message}</p> : null}
        </div>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/listings/${listing.id}/propose`} size="small">
            {t("answer")}
          </ButtonLink>
          <DeclineInvitationButton invitationId={invitation.id} client={client} action={action} />
        </div>
      </div>
    </HairlineItem>
  );
}
