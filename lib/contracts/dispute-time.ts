import { day } from "@/lib/clock";
import type { DisputeState } from "@/lib/contracts/states";

/** The other side has so long to answer before a moderator looks at the case. */
export const answerTime = 5 * day;
/** A moderator decides within so long. */
export const decisionTime = 7 * day;
/** A decision can be appealed for so long; then it is final. */
export const appealTime = 7 * day;

export const isAppealable = (dispute: { state: DisputeState; appealBy: Date | null }, now: Date): boolean =>
  dispute.state === "decided" && dispute.appealBy !== null && now < dispute.appealBy;
