import { day } from "@/lib/clock";
import type { Tier } from "@/lib/tiers";

/** One week of a person in one tier's lists. Attention at place r is 1 / log2(1 + r). */
export interface ExposureWeek {
  /** Its Monday, midnight UTC. */
  week: Date;
  showings: number;
  /** Of them at places 1 to 3. */
  amongFirst: number;
  deserved: number;
  received: number;
}

export interface OwnTier {
  tier: Tier;
  /** Every week of the period, the latest last. */
  weeks: ExposureWeek[];
  total: Omit<ExposureWeek, "week">;
  /** Attention received in the last four weeks over that of the four before; null when there was none. */
  trend: number | null;
}

export const weeksShown = 13;

/** The Mondays of the period, the week that `now` is in last. */
export function exposureWeeks(now: Date): Date[] {
  const today = Math.floor(now.getTime() / day);
  // 1 January 1970 was a Thursday.
  const monday = today - ((today + 3) % 7);
  return Array.from(
    { length: weeksShown },
    (_, index) => new Date((monday - 7 * (weeksShown - 1 - index)) * day),
  );
}

/** Puts counted weeks into the period, weeks without any included, and sums them. */
export function tierOf(tier: Tier, counted: readonly ExposureWeek[], period: readonly Date[]): OwnTier {
  const weeks = period.map((week) => {
    const own = counted.find((each) => each.week.getTime() === week.getTime());
    const { showings = 0, amongFirst = 0, deserved = 0, received = 0 } = own ?? {};
    return { week, showings, amongFirst, deserved, received };
  });
  const sum = (key: keyof OwnTier["total"], of = weeks) => of.reduce((total, week) => total + week[key], 0);
  const before = sum("received", weeks.slice(-8, -4));
  return {
    tier,
    weeks,
    total: {
      showings: sum("showings"),
      amongFirst: sum("amongFirst"),
      deserved: sum("deserved"),
      received: sum("received"),
    },
    trend: before > 0 ? sum("received", weeks.slice(-4)) / before : null,
  };
}
