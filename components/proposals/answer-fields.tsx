import { useTranslations } from "next-intl";
import { AiPlanField } from "@/components/proposals/ai-plan-field";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { AiPolicy } from "@/lib/ai-policy";
import { maxAnswerLength, type ReasoningField, reasoningFields } from "@/lib/proposals/schemas";

export interface AnswerFieldsProps {
  answers: Record<ReasoningField, string> | null;
  aiPolicy: AiPolicy;
}

/** The seven questions, each with what a good answer does. */
export function AnswerFields({ answers, aiPolicy }: AnswerFieldsProps) {
  const t = useTranslations("proposals.form");
  const labels = useTranslations("proposals.answers");
  return (
    <div className="space-y-8">
      {reasoningFields.map((field) =>
        field === "aiPlan" ? (
          <AiPlanField
            key={field}
            policy={aiPolicy}
            label={labels(field)}
            help={`${t(`help.${field}`)} ${t(`policy.${aiPolicy}`)}`}
            warning={t("aiWarning")}
            defaultValue={answers?.[field] ?? ""}
          />
        ) : (
          <Field
            key={field}
            name={field}
            label={field === "whyMe" ? t("whyYou") : labels(field)}
            help={t(`help.${field}`)}
            required
          >
            <Textarea defaultValue={answers?.[field] ?? ""} maxLength={maxAnswerLength} />
          </Field>
        ),
      )}
    </div>
  );
}
