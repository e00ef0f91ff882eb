import { day } from "@/lib/clock";

/** Calendar days (UTC) from now, never negative: the same at any hour of a day, so that the inputs of a ranking are too. */
export function daysUntil(at: Date | null, now: Date): number {
  return at ? Math.max(0, dayNumber(at) - dayNumber(now)) : 0;
}

/** The UTC day, counted from 1970; 0 when there is none. */
export function dayNumber(at: Date | null): number {
  return at ? Math.floor(at.getTime() / day) : 0;
}
