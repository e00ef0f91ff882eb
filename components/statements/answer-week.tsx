import { useTranslations } from "next-intl";
import { EntryList } from "@/components/statements/entry-list";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { typedTime } from "@/lib/contracts/typed-time";

export interface AnswerWeekProps {
  contract: WeeksView;
  week: WeekView;
  action: FormAction;
}

/** The freelancer's answers to the questioned entries of a week, each with less time where that is right. */
export function AnswerWeek({ contract, week, action }: AnswerWeekProps) {
  const t = useTranslations("statements.answer");
  const { statement } = week;
  if (!statement) return null;
  const { unit } = contract.terms;
  const questioned = statement.entries.filter(({ state }) => state === "questioned");
  return (
    <ActionForm action={action} id={`answer-${week.number}`}>
      <input type="hidden" name="statementId" value={statement.id} />
      <EntryList
        entries={statement.entries}
        unit={unit}
        under={(entry) => {
          const index = questioned.indexOf(entry);
          if (index < 0) return null;
          const name = (field: string) => `answers[${index}].${field}`;
          return (
            <div className="mt-4 space-y-4">
              <input type="hidden" name={name("entryId")} value={entry.id} />
              <Field name={name("answer")} label={t("label")} required>
                <Textarea rows={2} maxLength={1000} className="min-h-16!" />
              </Field>
              <Field name={name("time")} label={t("time", { unit })} help={t("timeHelp")}>
                <Input
                  inputMode="decimal"
                  autoComplete="off"
                  className="figures max-w-32"
                  defaultValue={typedTime(entry.hundredths)}
                />
              </Field>
            </div>
          );
        }}
      />
      <SubmitButton className="mt-6" pendingLabel={t("sending")}>
        {t("send")}
      </SubmitButton>
    </ActionForm>
  );
}
