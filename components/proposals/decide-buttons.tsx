import { useLocale, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import type { FormAction } from "@/components/ui/action-form";
import type { ButtonVariant } from "@/components/ui/button-style";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { declineReasons } from "@/lib/events/proposals";
import { type Currency, formatMoney } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import type { Tier } from "@/lib/tiers";

export interface HireButtonProps {
  proposalId: string;
  name: string;
  priceMinor: number;
  currency: Currency;
  tier: Tier;
  packages: readonly { id: string; title: string }[];
  variant?: ButtonVariant;
  /** Other terms are being discussed, and end with it. */
  endsCounter?: boolean;
  action: FormAction;
}

/** Accepts a proposal after saying what that does: price and fee, what is frozen, what the others hear. */
export function HireButton(props: HireButtonProps) {
  const { proposalId, name, priceMinor, currency, tier, packages, variant, endsCounter, action } = props;
  const t = useTranslations("proposals.decide");
  const counters = useTranslations("proposals.counter");
  const locale = useLocale();
  const price = formatMoney({ amountMinor: priceMinor, currency }, locale);
  return (
    <Confirm
      action={action}
      fields={{ proposalId }}
      trigger={t("hire")}
      triggerVariant={variant}
      title={t("hireTitle", { name })}
      confirm={t("hireNow")}
      cancel={t("notYet")}
    >
      <p>{t("hireLead", { price })}</p>
      <ul className="list-disc space-y-1 pl-5">
        {packages.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <FeeLines
        amountMinor={priceMinor}
        currency={currency}
        tier={tier}
        version={currentFeeVersion}
        side="client"
      />
      <Field name="othersReason" label={t("others")} help={t("othersHelp")} required>
        <ReasonSelect />
      </Field>
      {endsCounter ? <p>{counters("ends")}</p> : null}
      <p className="text-sm text-soft">{t("hireNext")}</p>
    </Confirm>
  );
}

export interface DeclineButtonProps {
  proposalId: string;
  name: string;
  action: FormAction;
}

/** Declines a proposal with a reason from the fixed list. */
export function DeclineButton({ proposalId, name, action }: DeclineButtonProps) {
  const t = useTranslations("proposals.decide");
  return (
    <Confirm
      action={action}
      fields={{ proposalId }}
      trigger={t("decline")}
      triggerVariant="quiet"
      title={t("declineTitle", { name })}
      confirm={t("declineNow")}
      cancel={t("keep")}
    >
      <p>{t("declineLead", { name })}</p>
      <Field name="reason" label={t("reason")} required>
        <ReasonSelect />
      </Field>
    </Confirm>
  );
}

/** The fixed list of reasons that someone who is not chosen hears. */
export function ReasonSelect() {
  const t = useTranslations("proposals.declineReasons");
  return <Select options={declineReasons.map((value) => ({ value, label: t(value) }))} />;
}
