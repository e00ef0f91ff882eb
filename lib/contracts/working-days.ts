import { day } from "@/lib/clock";

/** The moment when so many working days have passed. Saturdays and Sundays, in UTC, do not count. */
export function afterWorkingDays(from: Date, days: number): Date {
  return new Date(walk(from.getTime(), days * day));
}

/** How much working time lies between two moments, in milliseconds. */
export function workingMs(from: Date, to: Date): number {
  let total = 0;
  for (let at = from.getTime(); at < to.getTime(); at = midnightAfter(at))
    if (!isWeekend(at)) total += Math.min(midnightAfter(at), to.getTime()) - at;
  return total;
}

function walk(from: number, ms: number): number {
  let left = ms;
  let at = from;
  for (;;) {
    const midnight = midnightAfter(at);
    if (!isWeekend(at)) {
      if (left <= midnight - at) return at + left;
      left -= midnight - at;
    }
    at = midnight;
  }
}

const midnightAfter = (at: number) => (Math.floor(at / day) + 1) * day;

const isWeekend = (at: number) => [0, 6].includes(new Date(at).getUTCDay());
