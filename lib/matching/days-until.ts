import { day } from "@/lib/clock";

/** Calendar days (UTC) from now, never negative: the same at any hour of a day, so that the inputs of a ranking are too. */
export function daysUntil(at: Date | null, now: Date): number {
  return at ? Math.max(0, dayOf(at) - dayOf(now)) : 0;
}

const dayOf = (at: Date) => Math.floor(at.getTime() / day);
