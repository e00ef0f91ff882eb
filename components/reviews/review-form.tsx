import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { ContractParty } from "@/lib/contracts/states";
import { gradeKeys } from "@/lib/reviews/schemas";

const grades = [5, 4, 3, 2, 1] as const;

export interface ReviewFormProps {
  contractId: string;
  party: ContractParty;
  /** The other side. */
  name: string;
  action: FormAction;
}

/** One side's review: the client grades the work, the freelancer grades the brief and how it was kept. */
export function ReviewForm({ contractId, party, name, action }: ReviewFormProps) {
  const t = useTranslations("reviews");
  const side = party === "client" ? "work" : "brief";
  return (
    <ActionForm action={action} summary className="max-w-3xl space-y-8">
      <input type="hidden" name="contractId" value={contractId} />
      <input type="hidden" name="grades.side" value={side} />
      {gradeKeys[side].map((key) => (
        <Field
          key={key}
          group
          required
          name={`grades.${key}`}
          label={t(`point.${key}`)}
          help={t(`pointHelp.${key}`)}
        >
          <RadioGroup
            className="grid-cols-2 sm:grid-cols-3"
            choices={[
              ...grades.map((grade) => ({
                value: String(grade),
                label: t("graded", { grade, word: t(`grade.${grade}`) }),
              })),
              { value: "none", label: t("form.none") },
            ]}
          />
        </Field>
      ))}
      <Field
        name="text"
        label={t("form.text")}
        help={t(`form.textHelp.${side}`, { name })}
        optionalLabel={t("form.optional")}
      >
        <Textarea rows={5} maxLength={5000} />
      </Field>
      {party === "client" ? (
        <Field
          name="privateNote"
          label={t("form.note", { name })}
          help={t("form.noteHelp", { name })}
          optionalLabel={t("form.optional")}
        >
          <Textarea rows={3} maxLength={2000} />
        </Field>
      ) : null}
      <div>
        <SubmitButton pendingLabel={t("form.pending")}>{t("form.act")}</SubmitButton>
        <p className="mt-3 max-w-[60ch] text-sm text-soft">{t("form.once")}</p>
      </div>
    </ActionForm>
  );
}
