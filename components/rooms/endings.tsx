import { useFormatter, useLocale, useTranslations } from "next-intl";
import { currencyOf } from "@/components/rooms/room-money";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";
import { isOpen } from "@/lib/contracts/states";
import { formatMoney } from "@/lib/money";

export interface EndingsProps {
  room: RoomView;
  propose: FormAction;
  answer: FormAction;
  withdraw: FormAction;
}

/** Ending early takes both: one side proposes a share for what was done, the other agrees or not. */
export function Endings({ room, propose, answer, withdraw }: EndingsProps) {
  const t = useTranslations("rooms.ending");
  const format = useFormatter();
  const locale = useLocale();
  const held = room.milestones.reduce(
    (sum, { hold }) => (hold?.state === "held" ? sum + hold.amountMinor : sum),
    0,
  );
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: currencyOf(room) }, locale);
  const isWaiting = room.endings.some(({ state }) => state === "proposed");
  const mayAct = room.mayAct && isOpen(room.state);
  return (
    <>
      {room.endings.length > 0 ? (
        <ul className="mb-6 divide-y divide-line border-y border-line">
          {room.endings.toReversed().map(({ id, by, state, reason, sharePoints, createdAt }) => {
            const name =
              by === "client" ? (room.organisation?.name ?? room.client.name) : room.freelancer.name;
            return (
              <li key={id} className="py-4">
                <p className="figures flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
                  <Badge tone={state === "proposed" ? "caution" : "outline"}>{t(`state.${state}`)}</Badge>
                  <span>{t("byAt", { name, at: format.dateTime(createdAt, { dateStyle: "medium" }) })}</span>
                </p>
                <p className="own-words-tight mt-2 whitespace-pre-line">{reason}</p>
                <p className="figures mt-1 font-medium">
                  {t("share", { percent: sharePoints / 100 })}
                  {state === "proposed" && held > 0
                    ? ` · ${t("shareOf", { held: money(held), share: money(Math.floor((held * sharePoints) / 10_000)) })}`
                    : null}
                </p>
                {state === "proposed" && mayAct && by !== room.party ? (
                  <ActionForm action={answer} className="mt-4 flex flex-wrap gap-3">
                    <input type="hidden" name="endingId" value={id} />
                    <Button type="submit" name="answer" value="agree" size="small" variant="primary">
                      {t("agree")}
                    </Button>
                    <Button type="submit" name="answer" value="decline" size="small">
                      {t("decline")}
                    </Button>
                  </ActionForm>
                ) : null}
                {state === "proposed" && mayAct && by === room.party ? (
                  <div className="mt-4">
                    <Confirm
                      action={withdraw}
                      fields={{ endingId: id }}
                      trigger={t("withdraw")}
                      triggerSize="small"
                      title={t("withdrawTitle")}
                      confirm={t("withdraw")}
                      cancel={t("keep")}
                    >
                      {t("withdrawText")}
                    </Confirm>
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {mayAct && !isWaiting ? (
        <Disclosure asButton summary={t("propose")}>
          <ActionForm action={propose} className="max-w-[36rem] space-y-5">
            <input type="hidden" name="contractId" value={room.id} />
            <Field name="reason" label={t("reason")} required>
              <Textarea rows={3} maxLength={2000} />
            </Field>
            <Field
              name="percent"
              label={t("percent")}
              help={t("percentHelp", { held: money(held) })}
              required
            >
              <Input inputMode="decimal" suffix="%" className="figures max-w-32" />
            </Field>
            <SubmitButton variant="secondary">{t("proposeNow")}</SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
    </>
  );
}
