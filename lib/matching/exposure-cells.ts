import type { Tier } from "@/lib/tiers";

export const cohorts = ["new", "recent", "settled"] as const;
export type Cohort = (typeof cohorts)[number];

/** One group of people in one tier; without figures when there are too few of them. */
export interface ExposureCell {
  tier: Tier;
  cohort: Cohort;
  figures: ExposureFigures | null;
}

export interface ExposureFigures {
  people: number;
  showings: number;
  deserved: number;
  received: number;
  /** Received over deserved. */
  ratio: number;
  /** Of all attention in this tier; null where it would tell about a group that is too small to show. */
  share: number | null;
}

export const reportDays = 90;
/** No figures of fewer people than this. */
export const fewest = 5;
