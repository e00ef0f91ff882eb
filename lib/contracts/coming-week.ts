import { after, day } from "@/lib/clock";
import type { ContractState, MilestoneState } from "@/lib/contracts/states";
import { isOpen } from "@/lib/contracts/states";
import type { Currency } from "@/lib/money";
import { feesFor } from "@/lib/payments/fees";
import type { Tier } from "@/lib/tiers";

/** How long before a charge its payer is told. */
export const toldAhead = 2 * day;
/** How long after its day an announced charge may still be made; later it is announced anew. */
export const announcedFor = 7 * day;

export interface PlannedWeek {
  id: string;
  state: MilestoneState;
  priceMinor: number;
  startedAt: Date | null;
  /** What was written down for it, as far as it may be seen. */
  statement: { entries: readonly { day: Date }[] } | null;
}

/** What stands between now and setting the next week's money aside. */
export type Obstacle = "paused" | "ending" | "disputed" | "questioned" | "ahead" | "unsent" | "unapproved";

export interface PlannedContract {
  state: ContractState;
  /** Proposals to end early that wait for an answer. */
  endings: readonly unknown[];
}

export interface ComingWeek<Week extends PlannedWeek> {
  week: Week;
  obstacle: Obstacle | null;
  /** Seven days after the week before it begins; null where none was begun. */
  earliest: Date | null;
}

/**
 * The next week that no money was asked for yet, in the order agreed; null when there is none or the contract is over. The
 * money of a week is asked for when the one before has been reported, at most that one waits to be approved, and
 * nothing is open about any: so never more than two weeks' money is out, and none of it for work that nobody has
 * heard of.
 */
export function comingWeek<Week extends PlannedWeek>(
  contract: PlannedContract,
  weeks: readonly Week[],
): ComingWeek<Week> | null {
  const week = weeks.find((each) => each.state === "agreed");
  if (!week || !isOpen(contract.state)) return null;
  const starts = weeks.flatMap((each) => startOf(each) ?? []);
  const earliest = starts.length > 0 ? after(new Date(Math.max(...starts)), 7 * day) : null;
  return { week, obstacle: obstacleIn(contract, weeks), earliest };
}

/** Its first entry, which may have been written down days later; without one, when work on it began. */
function startOf({ startedAt, statement }: PlannedWeek): number | undefined {
  const days = statement?.entries.map((entry) => entry.day.getTime()) ?? [];
  return days.length > 0 ? Math.min(...days) : startedAt?.getTime();
}

function obstacleIn({ state, endings }: PlannedContract, weeks: readonly PlannedWeek[]): Obstacle | null {
  const count = (...wanted: MilestoneState[]) => weeks.filter((week) => wanted.includes(week.state)).length;
  if (state === "paused") return "paused";
  // Its share would be taken of this week as well.
  if (endings.length > 0) return "ending";
  if (count("disputed") > 0) return "disputed";
  if (count("changes") > 0) return "questioned";
  if (count("funding", "funded") > 0) return "ahead";
  if (count("started") > 0) return "unsent";
  return count("delivered") > 1 ? "unapproved" : null;
}

/** When the coming week is charged if it is announced now; null while that cannot be said. */
export function chargeTime({ obstacle, earliest }: ComingWeek<PlannedWeek>, now: Date): Date | null {
  if (obstacle !== null && obstacle !== "unsent") return null;
  return new Date(Math.max(earliest?.getTime() ?? 0, after(now, toldAhead).getTime()));
}

export interface PriceTerms {
  currency: Currency;
  tier: Tier;
  feeVersion: number;
}

/** What a payer pays for a week, with their fee. */
export const payerPays = (amountMinor: number, { currency, tier, feeVersion: version }: PriceTerms) =>
  feesFor({ amountMinor, currency, tier, version }).clientPaysMinor;

/** The most that the weeks still to be funded can cost their payer, one by one and all together. */
export function limitsOf(weeks: readonly PlannedWeek[], terms: PriceTerms) {
  const prices = weeks
    .filter(({ state }) => state === "agreed")
    .map(({ priceMinor }) => payerPays(priceMinor, terms));
  return {
    weeks: prices.length,
    mostAWeekMinor: Math.max(0, ...prices),
    mostInAllMinor: prices.reduce((sum, price) => sum + price, 0),
  };
}
