import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { HairlineItem } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { SeatRole } from "@/lib/accounts/seat-policy";

interface Props {
  offer: { id: string; role: SeatRole; expiresAt: Date; organisation: { name: string } };
  accept: FormAction;
  decline: FormAction;
}

/** A seat that somebody offers to the reader, with both answers. */
export async function SeatOfferItem({ offer, accept, decline }: Props) {
  const t = await getTranslations("accounts.organisations");
  return (
    <HairlineItem className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <div className="min-w-0">
        <p className="font-medium">{offer.organisation.name}</p>
        <p className="mt-1 text-ui text-soft">
          {t.rich("offeredAs", {
            role: t(`roles.${offer.role}`),
            day: () => <Time at={offer.expiresAt} />,
          })}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={accept}>
          <input type="hidden" name="seatInvitationId" value={offer.id} />
          <SubmitButton size="small">{t("accept")}</SubmitButton>
        </ActionForm>
        <ActionForm action={decline}>
          <input type="hidden" name="seatInvitationId" value={offer.id} />
          <SubmitButton size="small" variant="secondary">
            {t("decline")}
          </SubmitButton>
        </ActionForm>
      </div>
    </HairlineItem>
  );
}
