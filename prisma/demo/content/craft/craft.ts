/** What people of one field offer and tell of themselves; every text is a template (see fill.ts). */
export interface Craft {
  /** Slugs that most people of the field have, and those that some have. */
  core: readonly string[];
  side: readonly string[];
  headlines: { commodity: readonly string[]; judgment: readonly string[] };
  openings: readonly string[];
  tools: readonly string[];
  rateCards: readonly RateCardBody[];
  decisions: readonly DecisionBody[];
  cases: readonly CaseBody[];
  /** Titles and criteria of past contracts. */
  past: { commodity: Past; judgment: Past };
  /** Middle of the day rates, US dollars. */
  dayRate: number;
}

export interface RateCardBody {
  title: string;
  unit: string;
  /** Middle price of one unit, US dollars. */
  price: number;
  days: number;
  perWeek: number;
  includes: string;
  skills: readonly string[];
}

export interface DecisionBody {
  question: string;
  options: string;
  choice: string;
  reason: string;
  outcome: string;
}

export interface CaseBody {
  title: string;
  problem: string;
  role: string;
  outcome: string;
}

export interface Past {
  titles: readonly string[];
  criteria: readonly string[];
  /** Middle of the final prices, US dollars. */
  price: number;
  days: number;
}
