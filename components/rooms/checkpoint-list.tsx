import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";
import { isOpen } from "@/lib/contracts/states";

export interface CheckpointListProps {
  room: RoomView;
  set: FormAction;
  keep: FormAction;
  move: FormAction;
}

/** Points in time at which something can be looked at: kept, moved with notice, or missed. */
export function CheckpointList({ room, set, keep, move }: CheckpointListProps) {
  const t = useTranslations("rooms.checkpoints");
  const mayWork = room.party === "freelancer" && room.mayAct && isOpen(room.state) && room.state !== "paused";
  return (
    <>
      {room.checkpoints.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {room.checkpoints.map((checkpoint) => (
            <CheckpointItem
              key={checkpoint.id}
              checkpoint={checkpoint}
              keep={mayWork && checkpoint.state === "set" ? keep : undefined}
              move={room.mayAct && checkpoint.state === "set" && isOpen(room.state) ? move : undefined}
            />
          ))}
        </ul>
      ) : (
        <p className="text-ui text-soft">{t(mayWork ? "emptyMine" : "empty")}</p>
      )}
      {mayWork ? (
        <Disclosure asButton className="mt-5" summary={t("add")}>
          <ActionForm action={set} clearWhenDone className="max-w-[36rem] space-y-5">
            <input type="hidden" name="contractId" value={room.id} />
            <Field name="title" label={t("what")} help={t("whatHelp")} required>
              <Input maxLength={300} />
            </Field>
            <Field name="dueAt" label={t("when")} required>
              <DateField />
            </Field>
            <SubmitButton variant="secondary">{t("set")}</SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
    </>
  );
}

function CheckpointItem({
  checkpoint,
  keep,
  move,
}: {
  checkpoint: RoomView["checkpoints"][number];
  keep?: FormAction;
  move?: FormAction;
}) {
  const t = useTranslations("rooms.checkpoints");
  const format = useFormatter();
  const { id, title, dueAt, state, movedAt, moveReason, note, keptAt } = checkpoint;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const tone = state === "kept" ? "positive" : state === "missed" ? "danger" : "outline";
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0">{title}</span>
        <Badge tone={tone}>{t(`state.${state}`)}</Badge>
        <span className="figures text-ui text-soft">
          {keptAt ? t("keptAt", { at: day(keptAt), due: day(dueAt) }) : t("dueAt", { at: day(dueAt) })}
        </span>
      </p>
      {movedAt ? <p className="mt-1 text-ui text-soft">{t("moved", { reason: moveReason })}</p> : null}
      {note ? <p className="own-words-tight mt-1 whitespace-pre-line">{note}</p> : null}
      {keep || move ? (
        <div className="mt-3 flex flex-wrap items-start gap-3">
          {keep ? (
            <Disclosure asButton summary={t("keep")}>
              <ActionForm action={keep} className="max-w-[32rem] space-y-4">
                <input type="hidden" name="checkpointId" value={id} />
                <Field name="note" label={t("note")} help={t("noteHelp")}>
                  <Textarea rows={2} maxLength={2000} />
                </Field>
                <SubmitButton variant="secondary" size="small">
                  {t("keepNow")}
                </SubmitButton>
              </ActionForm>
            </Disclosure>
          ) : null}
          {move ? (
            <Disclosure asButton summary={t("move")}>
              <ActionForm action={move} className="max-w-[32rem] space-y-4">
                <input type="hidden" name="checkpointId" value={id} />
                <Field name="to" label={t("to")} required>
                  <DateField />
                </Field>
                <Field name="reason" label={t("reason")} required>
                  <Textarea rows={2} maxLength={1000} />
                </Field>
                <SubmitButton variant="secondary" size="small">
                  {t("moveNow")}
                </SubmitButton>
              </ActionForm>
            </Disclosure>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
