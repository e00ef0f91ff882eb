import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";

export interface RenewFormProps {
  contractId: string;
  /** A fresh id from the server: the same button pressed twice makes one offer. */
  offerId: string;
  freelancerName: string;
  /** `renew` of app/offers/actions.ts. */
  action: FormAction;
}

/** Offers the terms of a contract once more; for the client's side. */
export function RenewForm({ contractId, offerId, freelancerName: name, action }: RenewFormProps) {
  const t = useTranslations("offers.renew");
  return (
    <Confirm
      action={action}
      fields={{ contractId, offerId }}
      trigger={t("trigger")}
      triggerVariant="secondary"
      title={t("title", { name })}
      confirm={t("confirm")}
      cancel={t("cancel")}
    >
      <p>{t("text", { name })}</p>
    </Confirm>
  );
}
