import { useTranslations } from "next-intl";
import { RenewForm } from "@/components/offers/renew-form";
import type { FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { RoomView } from "@/lib/contracts/room-queries";

/** Hiring the same person once more: on the same terms, or from the card at the price that stands there now. */
export function Again({ room, offerId, renew }: { room: RoomView; offerId: string; renew: FormAction }) {
  const t = useTranslations("rooms.again");
  if (room.party !== "client" || !room.mayAct || room.closedAt === null) return null;
  const card = room.scope?.rateCard;
  return (
    <Section title={t("title")} lead={t(card ? "leadCard" : "lead", { name: room.freelancer.name })}>
      {card ? (
        <ButtonLink href={`/book/${card.id}`}>{t("book")}</ButtonLink>
      ) : (
        <RenewForm
          contractId={room.id}
          offerId={offerId}
          freelancerName={room.freelancer.name}
          action={renew}
        />
      )}
    </Section>
  );
}
