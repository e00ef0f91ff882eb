import { useLocale, useTranslations } from "next-intl";
import { EntryList } from "@/components/statements/entry-list";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { formatMoney } from "@/lib/money";

export interface QuestionWeekProps {
  contract: WeeksView;
  week: WeekView;
  approve: FormAction;
  question: FormAction;
}

/** The client's answer to a week: approve the whole, or ask about single entries. */
export function QuestionWeek({ contract, week, approve, question }: QuestionWeekProps) {
  const t = useTranslations("statements.question");
  const { statement } = week;
  if (!statement) return null;
  const { unit } = contract.terms;
  const mayAsk = statement.state === "sent" && statement.entries.some(({ answer }) => answer === "");
  const button = <ApproveWeek contract={contract} week={week} action={approve} />;
  if (!mayAsk)
    return (
      <div className="space-y-6">
        <EntryList entries={statement.entries} unit={unit} />
        {button}
      </div>
    );
  return (
    <div className="space-y-6">
      {button}
      <ActionForm action={question} id={`question-${week.number}`}>
        <input type="hidden" name="statementId" value={statement.id} />
        <EntryList
          entries={statement.entries}
          unit={unit}
          under={(entry, index) =>
            entry.answer ? null : (
              <Disclosure summary={t("ask")} className="mt-2">
                <input type="hidden" name={`questions[${index}].entryId`} value={entry.id} />
                <Field name={`questions[${index}].question`} label={t("label")}>
                  <Textarea rows={2} maxLength={1000} className="min-h-16!" />
                </Field>
              </Disclosure>
            )
          }
        />
        <p className="measure mt-5 text-ui text-soft">{t("effect")}</p>
        <SubmitButton variant="secondary" className="mt-4" pendingLabel={t("sending")}>
          {t("send")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

function ApproveWeek({
  contract,
  week,
  action,
}: {
  contract: WeeksView;
  week: WeekView;
  action: FormAction;
}) {
  const t = useTranslations("statements.approve");
  const locale = useLocale();
  const { statement, capMinor } = week;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: contract.currency }, locale);
  const amountMinor = statement?.amountMinor ?? 0;
  return (
    <Confirm
      action={action}
      fields={{ statementId: statement?.id ?? "" }}
      trigger={t("trigger", { amount: money(amountMinor) })}
      triggerVariant="primary"
      title={t("title", { number: week.number })}
      confirm={t("confirm")}
      cancel={t("cancel")}
    >
      <p>
        {t("text", {
          name: contract.otherName,
          amount: money(amountMinor),
          rest: money(capMinor - amountMinor),
        })}
      </p>
    </Confirm>
  );
}
