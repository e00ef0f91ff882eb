import { useFormatter, useTranslations } from "next-intl";
import { decisionParts } from "@/components/rooms/decision-form";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";
import { AskToPublish } from "@/lib/contracts/room-schemas";

const Redacted = AskToPublish.omit({ decisionId: true });

export interface PublishDecisionProps {
  room: RoomView;
  decision: RoomView["decisions"][number];
  askPublic?: FormAction;
  answerPublic?: FormAction;
}

/** A redacted form of an entry is public only when one side wrote it and the other agreed to it word for word. */
export function PublishDecision({ room, decision, askPublic, answerPublic }: PublishDecisionProps) {
  const t = useTranslations("rooms.publish");
  const parts = useTranslations("rooms.decision.part");
  const format = useFormatter();
  const { id, redacted, publishAskedBy, publishedAt, publishRefusedAt } = decision;
  if (publishedAt)
    return (
      <p className="text-ui text-soft">
        {t("published", { at: format.dateTime(publishedAt, { dateStyle: "medium" }) })}
      </p>
    );
  if (publishAskedBy && !publishRefusedAt) {
    if (publishAskedBy === room.party || !answerPublic)
      return <p className="text-ui text-soft">{t("waiting")}</p>;
    const text = Redacted.safeParse(redacted);
    return (
      <div className="w-full border-l-2 border-line pl-4">
        <p className="text-ui font-medium">{t("asked")}</p>
        {text.success
          ? [...decisionParts, "outcome" as const].map((part) =>
              text.data[part] ? (
                <p key={part} className="mt-2 whitespace-pre-line">
                  <span className="text-sm text-soft">{parts(part)}: </span>
                  {text.data[part]}
                </p>
              ) : null,
            )
          : null}
        <ActionForm action={answerPublic} className="mt-4 flex flex-wrap gap-3">
          <input type="hidden" name="decisionId" value={id} />
          <Button type="submit" name="answer" value="consent" size="small">
            {t("consent")}
          </Button>
          <Button type="submit" name="answer" value="refuse" size="small">
            {t("refuse")}
          </Button>
        </ActionForm>
      </div>
    );
  }
  if (!askPublic) return null;
  return (
    <Disclosure asButton summary={t("ask")}>
      <ActionForm action={askPublic} className="max-w-[36rem] space-y-4">
        <p className="text-sm text-soft">{t("lead")}</p>
        <input type="hidden" name="decisionId" value={id} />
        {decisionParts.map((part) => (
          <Field key={part} name={part} label={parts(part)} required>
            <Textarea rows={2} defaultValue={decision[part]} />
          </Field>
        ))}
        <Field name="outcome" label={parts("outcome")}>
          <Textarea rows={2} defaultValue={decision.outcome ?? ""} />
        </Field>
        <SubmitButton variant="secondary" size="small">
          {t("askNow")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
