import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";

/** When work stood still and why, and the way to pause or go on. */
export function Pauses({ room, pause, resume }: { room: RoomView; pause: FormAction; resume: FormAction }) {
  const t = useTranslations("rooms.pause");
  const format = useFormatter();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  return (
    <>
      {room.pauses.length > 0 ? (
        <ul className="mb-6 divide-y divide-line border-y border-line">
          {room.pauses.map(({ id, by, reason, stopsClock, startedAt, endedAt }) => (
            <li key={id} className="py-4">
              <p className="figures text-ui text-soft">
                {endedAt
                  ? t("fromTo", { from: day(startedAt), to: day(endedAt) })
                  : t("since", { at: day(startedAt) })}
                {" · "}
                {t("by", {
                  name:
                    by === "client" ? (room.organisation?.name ?? room.client.name) : room.freelancer.name,
                })}
                {" · "}
                {t(stopsClock ? "stopped" : "ran")}
              </p>
              <p className="own-words-tight mt-1 whitespace-pre-line">{reason}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {room.mayAct && room.state === "paused" ? (
        <ActionForm action={resume}>
          <input type="hidden" name="contractId" value={room.id} />
          <SubmitButton>{t("resume")}</SubmitButton>
        </ActionForm>
      ) : null}
      {room.mayAct && room.state === "active" ? (
        <Disclosure asButton summary={t("pause")}>
          <ActionForm action={pause} className="max-w-[36rem] space-y-5">
            <input type="hidden" name="contractId" value={room.id} />
            <Field name="reason" label={t("reason")} required>
              <Textarea rows={2} maxLength={1000} />
            </Field>
            <Field group name="cause" label={t("cause")} help={t("causeHelp")} required>
              <RadioGroup
                columns={2}
                choices={(["client", "freelancer"] as const).map((value) => ({
                  value,
                  label: t(`causes.${value}`),
                }))}
              />
            </Field>
            <SubmitButton variant="secondary">{t("pauseNow")}</SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
      {room.pauses.length === 0 && !room.mayAct ? <p className="text-ui text-soft">{t("none")}</p> : null}
    </>
  );
}
