import { useFormatter, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import { AlsoComing } from "@/components/rooms/also-coming";
import { currencyOf } from "@/components/rooms/room-money";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { KeepReading } from "@/components/ui/keep-reading";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { isOpen } from "@/lib/contracts/states";

export interface MilestoneMoveProps {
  room: RoomView;
  milestone: RoomMilestone;
  fund: FormAction;
  callOff: FormAction;
  start: FormAction;
  /** How the weeks after this one are funded, where it is one of work by time. */
  charges: ChargesView | null;
}

/** The one thing that comes next for this milestone, as a button for the side that does it and in words for the other. */
export function MilestoneMove({ room, milestone, fund, callOff, start, charges }: MilestoneMoveProps) {
  const t = useTranslations("rooms.move");
  const format = useFormatter();
  const { state, deliveries, dueAt } = milestone;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "long" });
  const isFreelancer = room.party === "freelancer";
  if (room.state === "paused")
    return (
      <Notice title={t("paused.title")}>
        {t.rich("paused.text", {
          link: (words) => <TextLink href={`/contracts/${room.id}/ending`}>{words}</TextLink>,
        })}
      </Notice>
    );
  if (!isOpen(room.state)) return null;
  // Money and work by the week are told and answered on one page.
  if (room.kind === "timebox" && ["funded", "started", "delivered", "changes"].includes(state))
    return (
      <Notice
        title={t("week.title")}
        actions={<ButtonLink href={`/contracts/${room.id}/statements`}>{t("started.statements")}</ButtonLink>}
      >
        {t("week.text")}
      </Notice>
    );
  switch (state) {
    case "agreed":
      if (waitsForSample(room, milestone))
        return <Notice title={t("sample.title")}>{t(`sample.${room.party}`)}</Notice>;
      return room.mayPay ? (
        <FundSheet room={room} milestone={milestone} action={fund} charges={charges} />
      ) : (
        <Notice title={t("agreed.title")}>{t("agreed.text")}</Notice>
      );
    case "funding":
      return milestone.hold?.payHref && room.mayPay ? (
        <UnpaidNotice milestoneId={milestone.id} payHref={milestone.hold.payHref} action={callOff} />
      ) : (
        <Notice title={t("funding.title")}>
          {t("funding.text")}
          <KeepReading />
        </Notice>
      );
    case "funded":
      return (
        <Notice title={t("funded.title")}>
          <p>{t(isFreelancer ? "funded.freelancer" : "funded.client")}</p>
          {isFreelancer && room.mayAct ? (
            <ActionForm action={start} className="mt-3">
              <input type="hidden" name="milestoneId" value={milestone.id} />
              <SubmitButton pendingLabel={t("funded.starting")}>{t("funded.start")}</SubmitButton>
            </ActionForm>
          ) : null}
        </Notice>
      );
    case "started":
      return isFreelancer ? null : (
        <Notice title={t("started.title")}>
          {dueAt ? t("started.text", { at: day(dueAt) }) : t("started.open")}
        </Notice>
      );
    case "delivered": {
      const accepts = deliveries.at(-1)?.acceptsAt;
      return (
        <Notice
          tone={isFreelancer ? "info" : "warning"}
          title={t(`delivered.${room.party}`)}
          actions={
            !isFreelancer && room.mayAct ? (
              <ButtonLink href="#your-answer">{t("delivered.answer")}</ButtonLink>
            ) : undefined
          }
        >
          {accepts ? t("delivered.until", { at: day(accepts) }) : t("delivered.stopped")}
        </Notice>
      );
    }
    case "changes":
      return isFreelancer ? null : <Notice title={t("changes.title")}>{t("changes.text")}</Notice>;
    case "disputed": {
      const dispute = room.disputes.findLast(({ milestoneId }) => milestoneId === milestone.id);
      return (
        <Notice
          tone="warning"
          title={t("disputed.title")}
          actions={
            dispute ? (
              <ButtonLink href={`/contracts/${room.id}/disputes/${dispute.id}`}>
                {t("disputed.go")}
              </ButtonLink>
            ) : undefined
          }
        >
          {t("disputed.text")}
        </Notice>
      );
    }
    default:
      return null;
  }
}

/** What follows a sample is funded once the sample was accepted. */
const waitsForSample = (room: RoomView, { position }: RoomMilestone) =>
  room.milestones.some((each) => each.isSample && each.position < position && each.state !== "accepted");

/** The client left the provider's page, or has not been there yet. */
function UnpaidNotice({
  milestoneId,
  payHref,
  action,
}: {
  milestoneId: string;
  payHref: string;
  action: FormAction;
}) {
  const t = useTranslations("rooms.move.funding");
  return (
    <Notice tone="warning" title={t("payTitle")}>
      <p>{t("payText")}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={payHref} variant="primary">
          {t("pay")}
        </ButtonLink>
        <ActionForm action={action}>
          <input type="hidden" name="milestoneId" value={milestoneId} />
          <SubmitButton variant="secondary" pendingLabel={t("callingOff")}>
            {t("callOff")}
          </SubmitButton>
        </ActionForm>
      </div>
    </Notice>
  );
}

function FundSheet({
  room,
  milestone,
  action,
  charges,
}: Pick<MilestoneMoveProps, "room" | "milestone" | "charges"> & { action: FormAction }) {
  const t = useTranslations("rooms.move.fund");
  return (
    <Sheet>
      <h3 className="text-lg">{t("title")}</h3>
      <p className="mt-1 max-w-[62ch] text-ui text-soft">{t("text")}</p>
      <div className="mt-4 max-w-[26rem]">
        <FeeLines
          amountMinor={milestone.priceMinor}
          currency={currencyOf(room)}
          tier={room.tier}
          version={room.feeVersion}
          side="client"
        />
      </div>
      <ActionForm action={action} className="mt-5">
        <input type="hidden" name="milestoneId" value={milestone.id} />
        {charges ? <AlsoComing charges={charges} currency={currencyOf(room)} /> : null}
        <SubmitButton pendingLabel={t("funding")}>{t("now")}</SubmitButton>
      </ActionForm>
      <p className="mt-4 max-w-[62ch] text-sm text-soft">{t("refunds")}</p>
    </Sheet>
  );
}
