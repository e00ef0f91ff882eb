import { useTranslations } from "next-intl";
import { DecisionItem } from "@/components/rooms/decision-item";
import type { FormAction } from "@/components/ui/action-form";
import type { RoomView } from "@/lib/contracts/room-queries";

export interface DecisionListProps {
  room: RoomView;
  tellOutcome?: FormAction;
  askPublic?: FormAction;
  answerPublic?: FormAction;
}

/** The decision log, newest first. */
export function DecisionList({ room, ...actions }: DecisionListProps) {
  const t = useTranslations("rooms.talk");
  if (room.decisions.length === 0) return <p className="text-ui text-soft">{t("noDecisions")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {room.decisions.toReversed().map((decision) => (
        <DecisionItem key={decision.id} room={room} decision={decision} {...actions} />
      ))}
    </ol>
  );
}
