import { notFound } from "next/navigation";
import { cache } from "react";
import { loadRoom } from "@/app/contracts/load-room";
import { disputeActs } from "@/lib/contracts/dispute-acts";
import { divisibleOf } from "@/lib/contracts/divide-price";
import type { RoomView } from "@/lib/contracts/room-queries";

/** One dispute of a room with what its page draws; the page that nothing is here when there is none. */
export const loadDispute = cache(async (contractId: string, disputeId: string) => {
  const { viewer, room } = await loadRoom(contractId);
  const dispute = room.disputes.find(({ id }) => id === disputeId);
  const milestone = room.milestones.find(({ id }) => id === dispute?.milestoneId);
  if (!dispute || !milestone) notFound();
  const acts = disputeActs(room.party, dispute);
  return {
    ...{ viewer, room, dispute, milestone },
    names: namesOf(room),
    money: divisibleOf(room, milestone),
    acts: room.mayAct ? acts : { mayAnswer: false, maySplit: false, mayWithdraw: false, mayAppeal: false },
  };
});

export type DisputePage = Awaited<ReturnType<typeof loadDispute>>;

/** What the two sides are called. */
export const namesOf = (room: Pick<RoomView, "client" | "organisation" | "freelancer">) => ({
  client: room.organisation?.name ?? room.client.name,
  freelancer: room.freelancer.name,
});
