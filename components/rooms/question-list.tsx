import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { Time } from "@/components/ui/time";
import type { RoomView } from "@/lib/contracts/room-queries";

export interface QuestionListProps {
  room: RoomView;
  now: Date;
  answer?: FormAction;
}

/** What was asked: first what waits for an answer, with who owes it and since when. */
export function QuestionList({ room, now, answer }: QuestionListProps) {
  const t = useTranslations("rooms.talk");
  const format = useFormatter();
  if (room.questions.length === 0) return <p className="text-ui text-soft">{t("noQuestions")}</p>;
  const nameOf = (side: "client" | "freelancer") =>
    side === "client" ? (room.organisation?.name ?? room.client.name) : room.freelancer.name;
  const ordered = [
    ...room.questions.filter(({ answeredAt }) => !answeredAt),
    ...room.questions.filter(({ answeredAt }) => answeredAt).toReversed(),
  ];
  return (
    <ul className="divide-y divide-line border-y border-line">
      {ordered.map(({ id, text, owedBy, askedAt, answer: said, answeredAt, milestoneId }) => {
        const isMine = owedBy === room.party;
        const about = room.milestones.find((milestone) => milestone.id === milestoneId);
        return (
          <li key={id} className="py-5">
            <p className="figures flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
              {answeredAt ? null : (
                <Badge tone={isMine ? "caution" : "outline"} className="whitespace-normal!">
                  {isMine ? t("youOwe") : t("owes", { name: nameOf(owedBy) })}
                </Badge>
              )}
              <span>
                {t("askedBy", { name: nameOf(owedBy === "client" ? "freelancer" : "client") })}{" "}
                <Time at={askedAt} now={now} show={answeredAt ? "day" : "relative"} />
              </span>
              {about ? <span className="min-w-0">{about.title}</span> : null}
            </p>
            <p className="own-words-tight mt-2 max-w-[65ch] whitespace-pre-line">{text}</p>
            {answeredAt ? (
              <div className="mt-3 border-l-2 border-line pl-4">
                <p className="own-words-tight max-w-[62ch] whitespace-pre-line">{said}</p>
                <p className="figures mt-1 text-sm text-soft">
                  {t("answeredBy", {
                    name: nameOf(owedBy),
                    at: format.dateTime(answeredAt, { dateStyle: "medium" }),
                  })}
                </p>
              </div>
            ) : null}
            {!answeredAt && isMine && answer ? (
              <ActionForm action={answer} className="mt-4 max-w-[44rem]">
                <input type="hidden" name="questionId" value={id} />
                <Field name="answer" label={t("answer")} required>
                  <Textarea rows={3} maxLength={5000} />
                </Field>
                <SubmitButton variant="secondary" size="small" className="mt-3">
                  {t("answerNow")}
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
