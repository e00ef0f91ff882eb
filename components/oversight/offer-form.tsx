import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Currency } from "@/lib/money";

export interface OfferFormProps {
  contractId: string;
  offerId: string;
  author: string;
  currency: Currency;
  action: FormAction;
}

/** The client keeps the author of a blueprint to look over what others deliver. */
export function OversightOfferForm({ contractId, offerId, author, currency, action }: OfferFormProps) {
  const t = useTranslations("blueprints.oversight.offer");
  return (
    <Disclosure className="mt-6" summary={t("summary", { name: author })}>
      <p className="measure text-ui text-soft">{t("text", { name: author })}</p>
      <ActionForm action={action} className="mt-5 max-w-md space-y-5">
        <input type="hidden" name="contractId" value={contractId} />
        <input type="hidden" name="offerId" value={offerId} />
        <input type="hidden" name="currency" value={currency} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name="price" label={t("price")} required>
            <MoneyInput currency={currency} />
          </Field>
          <Field name="days" label={t("days")} required>
            <Input inputMode="numeric" autoComplete="off" className="figures" />
          </Field>
        </div>
        <SubmitButton variant="secondary" pendingLabel={t("sending")}>
          {t("send", { name: author })}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
