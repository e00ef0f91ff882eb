import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { criterionResults } from "@/lib/contracts/schemas";

export interface AnswerFormProps {
  room: RoomView;
  milestone: RoomMilestone;
  delivery: RoomMilestone["deliveries"][number];
  action: FormAction;
}

/** The client's answer to a delivery, criterion by criterion. All met accepts and pays; else changes are asked for. */
export function AnswerForm({ room, milestone, delivery, action }: AnswerFormProps) {
  const t = useTranslations("rooms.answer");
  return (
    <ActionForm action={action} summary id="answer" className="max-w-[46rem]">
      <input type="hidden" name="deliveryId" value={delivery.id} />
      <ol className="space-y-7">
        {milestone.criteria.map(({ id, text }, index) => {
          const name = (field: string) => `verdicts[${index}].${field}`;
          return (
            <li key={id} className="group/criterion">
              <input type="hidden" name={name("criterionId")} value={id} />
              <Field group name={name("result")} label={<span>{text}</span>} required>
                <RadioGroup
                  columns={3}
                  choices={criterionResults.map((value) => ({ value, label: t(`result.${value}`) }))}
                />
              </Field>
              <Field
                name={name("saw")}
                label={t("saw")}
                help={t("sawHelp")}
                className="mt-3 hidden group-has-[input[value=not-met]:checked]/criterion:block"
              >
                <Textarea rows={2} maxLength={2000} />
              </Field>
            </li>
          );
        })}
      </ol>
      <p className="mt-6 max-w-[62ch] text-ui text-soft">
        {t.rich("outside", {
          link: (words) => (
            <TextLink href={`/contracts/${room.id}/changes?milestone=${milestone.id}#propose`}>
              {words}
            </TextLink>
          ),
        })}
      </p>
      <SubmitButton className="mt-5" pendingLabel={t("answering")}>
        {t("now")}
      </SubmitButton>
      <p className="mt-3 max-w-[62ch] text-sm text-soft">{t("effect")}</p>
    </ActionForm>
  );
}
