import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChangeListProps } from "@/components/rooms/change-list";
import { currencyOf } from "@/components/rooms/room-money";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { causeOf } from "@/lib/contracts/cause-column";
import type { RoomView } from "@/lib/contracts/room-queries";
import { changeCauses } from "@/lib/events/change-orders";
import { formatMoney } from "@/lib/money";

type Change = RoomView["changeOrders"][number];

const tones: Record<Change["state"], BadgeTone> = {
  proposed: "caution",
  agreed: "positive",
  declined: "outline",
  withdrawn: "outline",
};

/** One change order: what, why, at what price and in how many days, with its answer or the way to give one. */
export function ChangeItem({
  room,
  change,
  agree,
  decline,
  withdraw,
}: Omit<ChangeListProps, "room"> & { room: RoomView; change: Change }) {
  const t = useTranslations("rooms.changes");
  const causes = useTranslations("rooms.measures.cause");
  const format = useFormatter();
  const milestone = room.milestones.find(({ id }) => id === change.milestoneId);
  const unknown = room.scope?.unknowns.find(({ id }) => id === change.unknownId);
  const isWaiting = change.state === "proposed" && room.mayAct;
  const name = change.by === "client" ? (room.organisation?.name ?? room.client.name) : room.freelancer.name;
  return (
    <li className="py-5">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
        <Badge tone={tones[change.state]}>{t(`state.${change.state}`)}</Badge>
        <span>{t("byAt", { name, at: format.dateTime(change.createdAt, { dateStyle: "medium" }) })}</span>
        <span className="min-w-0">{milestone?.title}</span>
      </p>
      <p className="own-words-tight mt-2 max-w-[65ch] whitespace-pre-line">{change.what}</p>
      <Difference room={room} change={change} />
      <p className="mt-2 text-ui">
        {t("cause", { cause: causes(causeOf(change.cause)) })}
        {unknown ? ` ${unknown.text}` : null}
      </p>
      {change.otherCause && change.otherCause !== change.cause ? (
        <p className="mt-1 text-ui text-caution">
          {t("otherCause", { cause: causes(causeOf(change.otherCause)) })}
        </p>
      ) : null}
      {change.answer ? (
        <p className="mt-2 border-l-2 border-line pl-4 whitespace-pre-line">{change.answer}</p>
      ) : null}
      {isWaiting && change.by !== room.party ? (
        <AnswerChange change={change} agree={agree} decline={decline} />
      ) : null}
      {isWaiting && change.by === room.party ? (
        <div className="mt-4">
          <Confirm
            action={withdraw}
            fields={{ changeOrderId: change.id }}
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
}

function Difference({ room, change }: { room: RoomView; change: Change }) {
  const t = useTranslations("rooms.changes");
  const locale = useLocale();
  const { deltaMinor, deltaDays, criteria } = change;
  const sign = deltaMinor > 0 ? "+" : "−";
  const amount = formatMoney({ amountMinor: Math.abs(deltaMinor), currency: currencyOf(room) }, locale);
  return (
    <>
      <p className="figures mt-2 flex flex-wrap gap-x-6 gap-y-1 font-medium">
        <span>{deltaMinor === 0 ? t("samePrice") : `${sign}${amount}`}</span>
        <span>
          {deltaDays === 0
            ? t("sameDays")
            : t("days", { sign: deltaDays > 0 ? "+" : "−", days: Math.abs(deltaDays) })}
        </span>
      </p>
      {criteria.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 pl-5 text-ui">
          {criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function AnswerChange({
  change,
  agree,
  decline,
}: {
  change: Change;
  agree: FormAction;
  decline: FormAction;
}) {
  const t = useTranslations("rooms.changes");
  const causes = useTranslations("rooms.measures.cause");
  return (
    <div className="mt-4 max-w-[40rem]">
      <ActionForm action={agree} className="space-y-4">
        <input type="hidden" name="changeOrderId" value={change.id} />
        <Field name="cause" label={t("yourCause")} help={t("yourCauseHelp")} required>
          <Select
            defaultValue={causeOf(change.cause)}
            options={changeCauses.map((value) => ({ value, label: causes(value) }))}
          />
        </Field>
        <SubmitButton size="small">{t("agree")}</SubmitButton>
      </ActionForm>
      <Disclosure asButton className="mt-3" summary={t("decline")}>
        <ActionForm action={decline} className="space-y-4">
          <input type="hidden" name="changeOrderId" value={change.id} />
          <Field name="answer" label={t("declineWhy")}>
            <Textarea rows={2} maxLength={2000} />
          </Field>
          <SubmitButton variant="secondary" size="small">
            {t("declineNow")}
          </SubmitButton>
        </ActionForm>
      </Disclosure>
    </div>
  );
}
