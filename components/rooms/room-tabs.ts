import { isPaid } from "@/components/rooms/room-money";
import type { RoomView } from "@/lib/contracts/room-queries";

interface RoomTab {
  path: string;
  key:
    | "work"
    | "statements"
    | "blueprint"
    | "oversight"
    | "changes"
    | "talk"
    | "files"
    | "disputes"
    | "review"
    | "ending";
  /** How much on that page waits for this side. */
  waiting?: number;
}

/** The pages of a room that have something to say for this kind of contract and its state. */
export function tabsOf(room: RoomView): RoomTab[] {
  const { party, kind } = room;
  const answersOwed = room.questions.filter(
    ({ owedBy, answeredAt }) => owedBy === party && !answeredAt,
  ).length;
  const changesOwed = room.changeOrders.filter(
    (change) => change.state === "proposed" && change.by !== party,
  );
  const tabs: (RoomTab | false)[] = [
    { path: "", key: "work" },
    kind === "timebox" && { path: "/statements", key: "statements" },
    room.oversight !== null && { path: "/oversight", key: "oversight" },
    kind === "blueprint" && { path: "/blueprint", key: "blueprint" },
    { path: "/changes", key: "changes", waiting: changesOwed.length },
    { path: "/talk", key: "talk", waiting: answersOwed },
    { path: "/files", key: "files" },
    room.disputes.length > 0 && { path: "/disputes", key: "disputes" },
    room.closedAt !== null && isPaid(room) && { path: "/review", key: "review" },
    { path: "/ending", key: "ending" },
  ];
  return tabs.filter((tab) => tab !== false);
}
