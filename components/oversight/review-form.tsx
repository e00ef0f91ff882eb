import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { Criterion } from "@/lib/contracts/criteria";
import { reviewMethods } from "@/lib/contracts/delivery-schemas";
import { oversightResults } from "@/lib/events/deliveries";

export interface ReviewFormProps {
  contractId: string;
  deliveryId: string;
  criteria: readonly Criterion[];
  action: FormAction;
}

/** The overseer's review log of a delivery that waits for its client. */
export function ReviewForm({ contractId, deliveryId, criteria, action }: ReviewFormProps) {
  const t = useTranslations("blueprints.oversight");
  const methods = useTranslations("rooms.review.methods");
  return (
    <ActionForm action={action} summary id={`review-${deliveryId}`} className="max-w-[46rem]">
      <input type="hidden" name="contractId" value={contractId} />
      <input type="hidden" name="deliveryId" value={deliveryId} />
      <ol className="space-y-8">
        {criteria.map(({ id, text }, index) => {
          const name = (field: string) => `findings[${index}].${field}`;
          return (
            <li key={id} className="border-l-2 border-line pl-5">
              <input type="hidden" name={name("criterionId")} value={id} />
              <Field
                group
                name={name("result")}
                label={<span className="wrap-anywhere">{text}</span>}
                required
              >
                <RadioGroup
                  columns={3}
                  choices={oversightResults.map((value) => ({ value, label: t(`result.${value}`) }))}
                />
              </Field>
              <Field name={name("method")} label={t("method")} required className="mt-4 max-w-60">
                <Select options={reviewMethods.map((value) => ({ value, label: methods(value) }))} />
              </Field>
              <Field name={name("found")} label={t("found")} help={t("foundHelp")} className="mt-4">
                <Textarea rows={2} maxLength={2000} />
              </Field>
            </li>
          );
        })}
      </ol>
      <Field name="note" label={t("note")} className="mt-8">
        <Textarea rows={3} maxLength={3000} />
      </Field>
      <p className="mt-6 max-w-[62ch] text-ui text-soft">{t("effect")}</p>
      <SubmitButton className="mt-4" pendingLabel={t("sending")}>
        {t("send")}
      </SubmitButton>
    </ActionForm>
  );
}
