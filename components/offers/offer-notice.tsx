import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { OfferView } from "@/lib/contracts/offer-queries";

/** Whose turn it is and until when, or how the offer ended. */
export function OfferNotice({ offer }: { offer: OfferView }) {
  const t = useTranslations("offers.next");
  const format = useFormatter();
  const { state, otherName: name, contractId, party, proposalId } = offer;
  if (state === "open") {
    const at = format.dateTime(offer.expiresAt, { dateStyle: "full", timeStyle: "short" });
    const turn = offer.isMyTurn ? "yours" : "theirs";
    return (
      <Notice tone={offer.isMyTurn ? "warning" : "info"} title={t(`${turn}.title`, { name })}>
        {t(`${turn}.text`, { name, at })}
      </Notice>
    );
  }
  const go =
    state === "agreed" && contractId ? (
      <ButtonLink variant="primary" href={`/contracts/${contractId}`}>
        {t("agreed.go")}
      </ButtonLink>
    ) : proposalId ? (
      <ButtonLink href={`/proposals/${proposalId}`}>{t("toProposal")}</ButtonLink>
    ) : state !== "agreed" && party === "client" ? (
      <ButtonLink href={`/offers/new?to=${offer.freelancerId}`}>{t("again")}</ButtonLink>
    ) : undefined;
  return (
    <Notice tone={state === "agreed" ? "success" : "info"} title={t(`${state}.title`)} actions={go}>
      {proposalId && state === "withdrawn" ? t("withdrawnProposal") : t(`${state}.text`, { name })}
    </Notice>
  );
}
