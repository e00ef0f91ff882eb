import type { Money } from "@/lib/money";
import type { SignalKey } from "@/lib/signals/parts";
import type { Signal } from "@/lib/signals/signals-from";
import type { Tier } from "@/lib/tiers";

/** The work package that people are ranked for. */
export interface MatchListing {
  id: string;
  packageId: string;
  tier: Tier;
  family: string;
  /** Slugs of what the package needs. */
  skills: readonly string[];
  /** Keys of what is still open about the package. */
  unknowns: readonly string[];
  /** The client's words; only skills named in them are read. */
  text?: string;
  /** What was read out of the text, where the text itself is not there. */
  named?: readonly string[];
  /** A price of the same unit of work as the freelancers' rates; leave it out when they can't be compared. */
  budget?: Money | null;
  startInDays?: number;
  language?: string;
  /** People whom this client or who have blocked each other, or whom a moderator excluded. */
  unavailable?: ReadonlySet<string>;
  /** How many to return; the policy's depth when absent. */
  limit?: number;
}

/**
 * All that a rank may know of a person: numbers, skills and closed lists. There is no name, picture, country, age,
 * gender, prose, grade or payment to us here, so none of them can be an input.
 */
export interface MatchFreelancer {
  id: string;
  tiers: readonly Tier[];
  skills: readonly MatchSkill[];
  rates: Readonly<Partial<Record<Tier, Money | null>>>;
  languages: readonly string[];
  isAvailable: boolean;
  isSuspended: boolean;
  /** Packages at the same time, and how many run now. */
  capacity: number;
  running: number;
  /** The field they work in; people without one count as of every field. */
  family?: string;
  /** The UTC day, counted from 1970, from which they take work; 0 for now. */
  freeFromDay: number;
  /** Answers to invitations; `likely` is the chance of a yes, 0-1, where more is known than these counts say. */
  response: { invited: number; accepted: number; likely?: number };
  /** Closed contracts by skill, and named unknowns that turned out, by key. */
  finished: Readonly<Record<string, number>>;
  unknownsMet: Readonly<Record<string, number>>;
  /** By `tier:family`; absent cells stand on the prior. */
  signals: Readonly<Record<string, MatchSignals>>;
  exposure: { deserved: number; received: number };
  newcomerCredit: number;
  /** Pieces of evidence on the profile for each tier (decisions, cases, rate cards); null where none are asked for. */
  evidence: Readonly<Record<Tier, number | null>>;
  joinedAt: Date;
}

export interface MatchSkill {
  slug: string;
  /** 1-5 as declared; null when not said. */
  level: number | null;
}

export type MatchSignal = Pick<Signal, "value" | "low" | "high" | "effectiveCount">;

export interface MatchSignals extends Record<SignalKey, MatchSignal> {
  contractCount: number;
  clientCount: number;
}
