import type { RoomView } from "@/lib/contracts/room-queries";
import { type Currency, isCurrency } from "@/lib/money";

/** The currency of a contract as one that can be formatted. */
export const currencyOf = ({ currency }: { currency: string }): Currency =>
  isCurrency(currency) ? currency : "USD";

/** Whether anything was paid for the work: only then it is reviewed. */
export const isPaid = ({ milestones }: Pick<RoomView, "milestones">) =>
  milestones.some(({ hold }) => hold !== null && hold.releasedMinor > 0);
