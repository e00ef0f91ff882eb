import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { defectsUntil } from "@/lib/contracts/defect-time";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { defectSeverities } from "@/lib/events/deliveries";

export interface DefectsProps {
  room: RoomView;
  milestone: RoomMilestone;
  report: FormAction;
  answer: FormAction;
  fixed: FormAction;
}

/** What turned out wrong after acceptance, each tied to a criterion. */
export function Defects({ room, milestone, report, answer, fixed }: DefectsProps) {
  const t = useTranslations("rooms.defects");
  const format = useFormatter();
  const until = milestone.state === "accepted" ? defectsUntil(milestone.finishedAt) : null;
  const isOpen = until !== null && until > new Date();
  const mayAnswer = room.party === "freelancer" && room.mayAct;
  return (
    <Section
      title={t("title")}
      lead={
        until ? t(isOpen ? "until" : "over", { at: format.dateTime(until, { dateStyle: "long" }) }) : null
      }
    >
      {milestone.defects.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {milestone.defects.map((defect) => (
            <li key={defect.id} className="py-4">
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ui">
                <Badge tone={defect.state === "fixed" ? "positive" : "caution"}>
                  {t(`state.${defect.state}`)}
                </Badge>
                <span>{t(`severity.${defect.severity}`)}</span>
                <span className="figures text-soft">
                  {format.dateTime(defect.reportedAt, { dateStyle: "medium" })}
                </span>
              </p>
              <p className="mt-2 text-ui text-soft">
                {milestone.criteria.find(({ id }) => id === defect.criterionId)?.text}
              </p>
              <p className="own-words-tight mt-1 whitespace-pre-line">{defect.text}</p>
              {defect.answer ? (
                <p className="mt-2 border-l-2 border-line pl-4 whitespace-pre-line">
                  {t("answered", { name: room.freelancer.name, text: defect.answer })}
                </p>
              ) : null}
              {mayAnswer && defect.state === "reported" ? (
                <AnswerReport defectId={defect.id} action={answer} />
              ) : null}
              {mayAnswer && defect.state === "confirmed" ? (
                <ActionForm action={fixed} className="mt-4 max-w-[36rem] space-y-4">
                  <input type="hidden" name="defectId" value={defect.id} />
                  <Field name="text" label={t("fixedText")}>
                    <Textarea rows={2} maxLength={3000} />
                  </Field>
                  <SubmitButton variant="secondary" size="small">
                    {t("fixedNow")}
                  </SubmitButton>
                </ActionForm>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ui text-soft">{t("none")}</p>
      )}
      {isOpen && room.party === "client" && room.mayAct ? (
        <ReportForm milestone={milestone} action={report} />
      ) : null}
    </Section>
  );
}

function AnswerReport({ defectId, action }: { defectId: string; action: FormAction }) {
  const t = useTranslations("rooms.defects");
  return (
    <ActionForm action={action} className="mt-4 max-w-[36rem] space-y-4">
      <input type="hidden" name="defectId" value={defectId} />
      <Field group name="answer" label={t("isIt")} required>
        <RadioGroup
          columns={2}
          choices={[
            { value: "confirm", label: t("confirm") },
            { value: "reject", label: t("reject") },
          ]}
        />
      </Field>
      <Field name="text" label={t("answerText")}>
        <Textarea rows={2} maxLength={3000} />
      </Field>
      <SubmitButton variant="secondary" size="small">
        {t("answerNow")}
      </SubmitButton>
    </ActionForm>
  );
}

function ReportForm({ milestone, action }: { milestone: RoomMilestone; action: FormAction }) {
  const t = useTranslations("rooms.defects");
  return (
    <Disclosure asButton className="mt-5" summary={t("report")}>
      <ActionForm action={action} clearWhenDone className="max-w-[36rem] space-y-5">
        <input type="hidden" name="milestoneId" value={milestone.id} />
        <Field name="criterionId" label={t("criterion")} required>
          <Select options={milestone.criteria.map(({ id, text }) => ({ value: id, label: text }))} />
        </Field>
        <Field group name="severity" label={t("howBad")} required>
          <RadioGroup
            columns={3}
            choices={defectSeverities.map((value) => ({ value, label: t(`severity.${value}`) }))}
          />
        </Field>
        <Field name="text" label={t("text")} help={t("textHelp")} required>
          <Textarea maxLength={3000} />
        </Field>
        <SubmitButton variant="secondary">{t("reportNow")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
