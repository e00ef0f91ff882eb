import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Confirm } from "@/components/ui/confirm";
import type { OfferView } from "@/lib/contracts/offer-queries";
import { formatMoney } from "@/lib/money";

export interface OfferActionsProps {
  offer: OfferView;
  answer: FormAction;
  withdraw: FormAction;
}

/** Agree, change or decline for the side whose turn it is; the other may take its terms back. */
export function OfferActions({ offer, answer, withdraw }: OfferActionsProps) {
  const t = useTranslations("offers.act");
  const locale = useLocale();
  const { id, version, latest, otherName: name, proposalId } = offer;
  const fields = { offerId: id, version: String(version) };
  if (!offer.isMyTurn)
    return (
      <Confirm
        action={withdraw}
        fields={{ offerId: id }}
        trigger={t("withdraw")}
        title={t("withdrawTitle")}
        confirm={t("withdraw")}
        cancel={t("keep")}
        danger
      >
        <p>{t(proposalId ? "withdrawProposal" : "withdrawText", { name })}</p>
      </Confirm>
    );
  return (
    <div className="flex flex-wrap gap-3">
      <Confirm
        action={answer}
        fields={{ ...fields, answer: "agree" }}
        trigger={t("agree")}
        triggerVariant="primary"
        title={t("agreeTitle")}
        confirm={t("agree")}
        cancel={t("lookAgain")}
      >
        <p>{t("agreeText", { name, price: formatMoney(latest.price, locale) })}</p>
        {proposalId && offer.party === "client" ? <p>{t("agreeOthers")}</p> : null}
        <p>{t(`agreeNext.${offer.party}`, { name })}</p>
      </Confirm>
      <ButtonLink href={`/offers/${id}/counter`}>{t("counter")}</ButtonLink>
      <Confirm
        action={answer}
        fields={{ ...fields, answer: "decline" }}
        trigger={t("decline")}
        triggerVariant="quiet"
        title={t("declineTitle")}
        confirm={t("decline")}
        cancel={t("keep")}
        danger
      >
        <p>{t(proposalId ? "declineProposal" : "declineText", { name })}</p>
      </Confirm>
    </div>
  );
}
