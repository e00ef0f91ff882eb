import { useFormatter, useTranslations } from "next-intl";
import { AgainstAgreed } from "@/components/rooms/delivery/against-agreed";
import { AiMatrix } from "@/components/rooms/delivery/ai-matrix";
import { CriterionRecord } from "@/components/rooms/delivery/criterion-record";
import { HandedOver, type HandOverRoom } from "@/components/rooms/delivery/handed-over";
import { Notice } from "@/components/ui/notice";
import { contentOf, verdictsOf } from "@/lib/contracts/read-delivery";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";

export interface DeliveryViewProps {
  room: HandOverRoom & Pick<RoomView, "freelancer" | "scope">;
  milestone: Pick<RoomMilestone, "criteria">;
  delivery: Pick<
    RoomMilestone["deliveries"][number],
    "content" | "verdicts" | "submittedAt" | "answeredAt" | "isAgainstAiPolicy"
  >;
}

/** A delivery to be read: what was handed over, how it was made, who checked what, and what the client said. */
export function DeliveryView({ room, milestone, delivery }: DeliveryViewProps) {
  const t = useTranslations("rooms.delivered");
  const format = useFormatter();
  const content = contentOf(delivery);
  if (!content) return <Notice tone="danger">{t("unreadable")}</Notice>;
  const verdicts = verdictsOf(delivery);
  const { submittedAt, answeredAt, isAgainstAiPolicy } = delivery;
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="space-y-8">
      <p className="figures text-ui text-soft">
        {submittedAt ? t("sentAt", { name: room.freelancer.name, at: moment(submittedAt) }) : null}
        {answeredAt ? ` ${t("answeredAt", { at: moment(answeredAt) })}` : null}
      </p>
      {isAgainstAiPolicy ? <AgainstAgreed agreed={room.scope} rows={content.aiUse} /> : null}
      <HandedOver room={room} content={content} />
      <div>
        <h3 className="mb-3 text-lg">{t("ai")}</h3>
        <AiMatrix rows={content.aiUse} />
      </div>
      <div>
        <h3 className="mb-3 text-lg">{t("criteria")}</h3>
        <ol className="divide-y divide-line border-y border-line">
          {milestone.criteria.map((criterion) => (
            <CriterionRecord
              key={criterion.id}
              text={criterion.text}
              checks={content.reviewLog.filter(({ criterionId }) => criterionId === criterion.id)}
              measurement={content.measurements.find(({ criterionId }) => criterionId === criterion.id)}
              verdict={verdicts.find(({ criterionId }) => criterionId === criterion.id)}
              sender={room.freelancer.name}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}
