import type { ChangeCause } from "@/lib/events/change-orders";
import type { Currency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

/** What one closed contract showed. A part that was not recorded is null or absent, never zero. */
export interface ContractOutcome {
  contractId: string;
  freelancerId: string;
  clientId: string;
  tier: Tier;
  family: string;
  skills: readonly string[];
  closedAt: Date;
  /** Price of the whole contract at agreement. */
  valueMinor: number;
  currency: Currency;
  /** False when nothing was released to the freelancer: such a contract is no evidence. */
  isPaid: boolean;
  /** Trials and undone contracts are neutral: recorded, never counted. */
  isNeutral: boolean;
  scoping: ScopingOutcome | null;
  review: ReviewOutcome | null;
  delivery: DeliveryOutcome | null;
  isRehired: boolean | null;
  /** How many other freelancers this client had paid before; not known counts as enough. */
  clientBreadth?: number | null;
}

export interface ScopingOutcome {
  estimatedDays?: number | null;
  actualDays?: number | null;
  estimatedMinor?: number | null;
  finalMinor?: number | null;
  changeOrders?: readonly OutcomeChange[] | null;
  criteria?: number | null;
  measurableCriteria?: number | null;
  unknownsNamed?: number | null;
  unknownsHit?: number | null;
  questionsBeforeOffer?: number | null;
}

export interface OutcomeChange {
  /** Null when the sides did not agree on the cause: it then counts for neither. */
  cause: ChangeCause | null;
  deltaMinor: number;
  deltaDays?: number | null;
}

export interface ReviewOutcome {
  criteria?: number | null;
  /** Criteria covered by the review log that the client then accepted. */
  criteriaChecked?: number | null;
  /** Milestones delivered. */
  deliveries?: number | null;
  /** Milestones accepted at first submission; acceptance by silence counts one half. */
  firstPass?: number | null;
  defectsBefore?: number | null;
  /** Confirmed within thirty days of acceptance. */
  defectsAfter?: number | null;
  /** Sum over `defectsAfter` of 0.1 minor, 0.5 major, 1 critical; absent: each counts as major. */
  defectSeverity?: number | null;
  /** Submissions beyond the first and the agreed rounds. */
  revisionRounds?: number | null;
}

export interface DeliveryOutcome {
  checkpoints?: number | null;
  kept?: number | null;
  movedWithNotice?: number | null;
  daysLate?: number | null;
  openItems?: number | null;
  /** 0 no dispute or one the freelancer won, 0.5 settled or shared, 1 lost. */
  disputed?: number | boolean | null;
  /** 1 finished, 0.5 ended by agreement, 0 abandoned or ended for cause. */
  completed?: number | boolean | null;
}
