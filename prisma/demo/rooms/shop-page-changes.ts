import { agreeChange } from "@/lib/contracts/agree-change";
import { declineChange } from "@/lib/contracts/decline-change";
import { proposeChange } from "@/lib/contracts/propose-change";
import type { ProposeChange } from "@/lib/contracts/schemas";
import { withdrawChange } from "@/lib/contracts/withdraw-change";
import type { Step } from "./in-order.ts";
import { part, type Room } from "./room.ts";

/** Change orders of every end: agreed, declined, withdrawn, and agreed by two who do not see the same cause. */
export function changeScope(room: Room): Step[] {
  const { client, freelancer } = room;
  const ids = new Map<string, string>();
  const propose =
    (by: typeof client, position: number, change: Change): Step[1] =>
    async (at) => {
      const { id: milestoneId } = part(room, position);
      const { changeOrderId } = await proposeChange(by, { milestoneId, ...change }, at);
      ids.set(change.what, changeOrderId);
    };
  const idOf = ({ what }: { what: string }) => ids.get(what) ?? "";
  const answer = "Our own editor can do this from your half page. Thank you for thinking of it.";
  return [
    [10, propose(client, 1, wrapping)],
    [9.6, (at) => agreeChange(freelancer, { changeOrderId: idOf(wrapping), cause: "client-added" }, at)],
    [9, propose(freelancer, 2, secondHandOver)],
    [8.7, (at) => declineChange(client, { changeOrderId: idOf(secondHandOver), answer }, at)],
    [7, propose(client, 2, byTelephone)],
    [6.5, (at) => withdrawChange(client, { changeOrderId: idOf(byTelephone) }, at)],
    [4.5, propose(freelancer, 2, { ...scaleScript, unknownId: `${room.contractId}:u1` })],
    // They agree about the work, and not about why it came up.
    [3.9, (at) => agreeChange(client, { changeOrderId: idOf(scaleScript), cause: "freelancer-missed" }, at)],
  ];
}

const wrapping = {
  what: "A section on gift wrapping\nWith the three papers we wrap in, and what it costs.",
  cause: "client-added",
  deltaMinor: 22_000,
  deltaDays: 2,
  criteria: ["Somebody who wants a present wrapped sees the price before the basket"],
} satisfies Change;

const secondHandOver = {
  what: "A second hand-over, for the people who will write the texts",
  cause: "outside",
  deltaMinor: 15_000,
  deltaDays: 2,
  criteria: [],
} satisfies Change;

const byTelephone = {
  what: "Hand-over by telephone instead of in writing",
  cause: "client-clarified",
  deltaMinor: -5_000,
  deltaDays: 0,
  criteria: [],
} satisfies Change;

const scaleScript = {
  what: "A small script for your developer: the shop system cannot show two photographs at one scale by itself",
  cause: "unknown-resolved",
  deltaMinor: 18_000,
  deltaDays: 1,
  criteria: ["The script keeps the scale on the three phones that most of your visitors use"],
} satisfies Change;

type Change = Omit<ProposeChange, "milestoneId">;
