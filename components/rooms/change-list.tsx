import { useTranslations } from "next-intl";
import { ChangeItem } from "@/components/rooms/change-item";
import type { FormAction } from "@/components/ui/action-form";
import type { RoomView } from "@/lib/contracts/room-queries";

export interface ChangeListProps {
  room: RoomView;
  agree: FormAction;
  decline: FormAction;
  withdraw: FormAction;
}

/** The change orders of a contract, what waits for an answer first. */
export function ChangeList({ room, ...actions }: ChangeListProps) {
  const t = useTranslations("rooms.changes");
  if (room.changeOrders.length === 0) return <p className="text-ui text-soft">{t("none")}</p>;
  const [waiting, decided] = [
    room.changeOrders.filter(({ state }) => state === "proposed"),
    room.changeOrders.filter(({ state }) => state !== "proposed").toReversed(),
  ];
  return (
    <ul className="divide-y divide-line border-y border-line">
      {[...waiting, ...decided].map((change) => (
        <ChangeItem key={change.id} room={room} change={change} {...actions} />
      ))}
    </ul>
  );
}
