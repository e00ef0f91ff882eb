import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { currencies } from "@/lib/money";
import { correctionLines } from "@/lib/payments/correction-form";
import { ledgerPurposes } from "@/lib/payments/schemas";

/** A balanced movement to propose: what each account gains, with its sign. */
export function CorrectionFields({ action }: { action: FormAction }) {
  const t = useTranslations("money.admin");
  const purposes = ledgerPurposes.map((value) => ({ value, label: t(`purpose.${value}`) }));
  return (
    <ActionForm action={action} summary className="max-w-4xl space-y-6">
      <Field name="currency" label={t("currency")} required className="w-40">
        <Select options={currencies.map((value) => ({ value, label: value }))} defaultValue="EUR" />
      </Field>
      <Field name="entries" label={t("correction.entries")} group required>
        <div className="space-y-5">
          {Array.from({ length: correctionLines }, (_, index) => `entries[${index}]`).map((name) => (
            <div key={name} className="grid gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9rem]">
              <Field name={`${name}.owner`} label={t("correction.owner")}>
                <Input maxLength={36} className="font-mono" />
              </Field>
              <Field name={`${name}.purpose`} label={t("for")}>
                <Select options={purposes} defaultValue="corrections" />
              </Field>
              <Field name={`${name}.amount`} label={t("correction.amount")}>
                <Input inputMode="text" maxLength={20} className="figures" />
              </Field>
            </div>
          ))}
        </div>
      </Field>
      <Field name="reason" label={t("correction.reason")} help={t("correction.reasonHelp")} required>
        <Textarea rows={3} maxLength={2000} />
      </Field>
      <SubmitButton>{t("correction.propose")}</SubmitButton>
    </ActionForm>
  );
}
