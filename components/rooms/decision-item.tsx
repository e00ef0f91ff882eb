import { useFormatter, useTranslations } from "next-intl";
import { decisionParts } from "@/components/rooms/decision-form";
import type { DecisionListProps } from "@/components/rooms/decision-list";
import { PublishDecision } from "@/components/rooms/publish-decision";
import { ActionForm } from "@/components/ui/action-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";

/** One decision: the question, the options, the choice, why, and what came of it. */
export function DecisionItem({
  room,
  decision,
  tellOutcome,
  ...publishing
}: Omit<DecisionListProps, "room"> & { room: RoomView; decision: RoomView["decisions"][number] }) {
  const t = useTranslations("rooms.decision");
  const format = useFormatter();
  const { id, by, createdAt, question, options, choice, reason, outcome, outcomeAt } = decision;
  const texts = { question, options, choice, reason };
  const name = by === "client" ? (room.organisation?.name ?? room.client.name) : room.freelancer.name;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  return (
    <li className="py-5">
      <h3 className="text-lg">{question}</h3>
      <p className="figures mt-1 text-sm text-soft">{t("loggedBy", { name, at: day(createdAt) })}</p>
      <DescriptionList
        className="mt-4"
        items={[
          ...decisionParts
            .filter((part) => part !== "question")
            .map((part) => ({
              key: part,
              term: t(`part.${part}`),
              value: <span className="own-words-tight whitespace-pre-line">{texts[part]}</span>,
            })),
          ...(outcome
            ? [
                {
                  key: "outcome",
                  term: t("part.outcome"),
                  value: (
                    <span className="own-words-tight whitespace-pre-line">
                      {outcome}
                      {outcomeAt ? (
                        <span className="figures block font-sans text-sm text-soft">{day(outcomeAt)}</span>
                      ) : null}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {tellOutcome && !outcome ? (
          <Disclosure asButton summary={t("tell")}>
            <ActionForm action={tellOutcome} className="max-w-[36rem] space-y-4">
              <input type="hidden" name="decisionId" value={id} />
              <Field name="outcome" label={t("part.outcome")} help={t("outcomeHelp")} required>
                <Textarea rows={2} maxLength={3000} />
              </Field>
              <SubmitButton variant="secondary" size="small">
                {t("tellNow")}
              </SubmitButton>
            </ActionForm>
          </Disclosure>
        ) : null}
        <PublishDecision room={room} decision={decision} {...publishing} />
      </div>
    </li>
  );
}
