import { useFormatter, useTranslations } from "next-intl";
import { isPaid } from "@/components/rooms/room-money";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { reviewsUntil } from "@/lib/contracts/review-time";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { type MilestoneState, nextStep } from "@/lib/contracts/states";

type Step = NonNullable<ReturnType<typeof nextStep>>["key"];

const concerned: Record<Step, readonly MilestoneState[]> = {
  fund: ["agreed", "funding"],
  work: ["changes", "started", "funded"],
  answer: ["delivered"],
  dispute: ["disputed"],
  resume: [],
};

/** What has to happen next, in words, with the way there for the side whose turn it is. */
export function NextStep({ room }: { room: RoomView }) {
  const t = useTranslations("contracts.page.next");
  const rooms = useTranslations("rooms.next");
  const step = nextStep(room.state, room.milestones);
  if (!step) return <Finished room={room} />;
  const milestone = concernedBy(step.key, room.milestones);
  const [key, href] = wayOf(room, step.key, milestone);
  const isMine = step.by === room.party && room.mayAct && key !== "itself";
  const ofWeek = step.key === "answer" ? "statement" : "week";
  const words = key === "statement" ? ofWeek : key === "itself" ? key : step.key;
  return (
    <Notice
      className="mt-8"
      title={t(`${words}.title`)}
      actions={
        href ? (
          <ButtonLink href={href} variant={isMine ? "primary" : "secondary"}>
            {isMine
              ? rooms(key, { milestone: milestone?.title ?? "" })
              : rooms(milestone ? "look" : "lookOnly", { milestone: milestone?.title ?? "" })}
          </ButtonLink>
        ) : undefined
      }
    >
      {t(`${words}.${room.party}`)}
    </Notice>
  );
}

/** What is left to do once the work is over: the review, while there is time. */
function Finished({ room }: { room: RoomView }) {
  const t = useTranslations("rooms.finished");
  const format = useFormatter();
  const until = room.closedAt && reviewsUntil(room.closedAt);
  if (!until) return null;
  if (!isPaid(room))
    return (
      <Notice className="mt-8" title={t(room.state === "closed" ? "closed" : "ended")}>
        {t("unpaid")}
      </Notice>
    );
  const mayReview = room.mayAct && until > new Date();
  return (
    <Notice
      className="mt-8"
      title={t(room.state === "closed" ? "closed" : "ended")}
      actions={
        mayReview ? (
          <ButtonLink href={`/contracts/${room.id}/review`} variant="primary">
            {t("review")}
          </ButtonLink>
        ) : undefined
      }
    >
      {mayReview ? t("until", { at: format.dateTime(until, { dateStyle: "long" }) }) : t("over")}
    </Notice>
  );
}

function concernedBy(step: Step, milestones: readonly RoomMilestone[]): RoomMilestone | undefined {
  for (const state of concerned[step]) {
    const found = milestones.find((each) => each.state === state);
    if (found) return found;
  }
  return undefined;
}

function wayOf(
  room: RoomView,
  step: Step,
  milestone?: RoomMilestone,
): [Step | "start" | "blueprint" | "statement" | "itself", string?] {
  const base = `/contracts/${room.id}`;
  if (step === "resume") return [step, `${base}/ending`];
  if (!milestone) return [step];
  const running = room.disputes.findLast(({ milestoneId }) => milestoneId === milestone.id);
  if (step === "dispute" && running) return [step, `${base}/disputes/${running.id}`];
  if (step === "fund" && room.isFundedByItself) return ["itself", `${base}/statements`];
  if (room.kind === "timebox" && (step === "work" || step === "answer"))
    return ["statement", `${base}/statements`];
  if (step === "work" && milestone.state === "funded") return ["start", `${base}/milestones/${milestone.id}`];
  return [step, `${base}/milestones/${milestone.id}`];
}
