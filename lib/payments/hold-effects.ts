import type { Tx } from "@/lib/db";

/** Why a payment will not come. The last three end a charge while its payer was away; whoever is there pays on a page. */
export type HoldFailure =
  | "called-off"
  | "not-paid"
  | "failed-late"
  | "declined"
  | "authentication"
  | "card-gone";

export interface HoldSeen {
  id: string;
  purpose: string;
  escrowOwner: string;
  payerId: string;
  payeeId: string;
  /** What was paid for the work so far. */
  releasedMinor: number;
  /** The card that was charged while its owner was away. */
  awayCardId: string | null;
}

/**
 * What happens outside of payments when a hold moves by itself. Whoever asks for holds brings these: payments does not
 * know what the money is for.
 */
export interface HoldEffects {
  /** Takes the locks that the verbs on the same money take, before payments takes its own. */
  lock(tx: Tx, hold: HoldSeen): Promise<void>;
  /** The money is there. Answers the event it belongs to, or null when nobody waits for it any more: it goes back. */
  paid(tx: Tx, hold: HoldSeen, at: Date): Promise<bigint | null>;
  /** It will not come, and why. */
  failed(tx: Tx, hold: HoldSeen, given: { reason: HoldFailure; at: Date }): Promise<void>;
  /** A payer's bank takes it back for now. Answers the record of what was agreed, delivered and accepted. */
  contested(tx: Tx, hold: HoldSeen, given: { answerBy: Date | null; at: Date }): Promise<object>;
  chargebackClosed(tx: Tx, hold: HoldSeen, given: { isWon: boolean; at: Date }): Promise<void>;
}
