import { after, day } from "@/lib/clock";

/** The moment after so many working days, Saturdays and Sundays (UTC) passed over. */
export function afterWorkingDays(from: Date, days: number): Date {
  let at = from;
  for (let left = days; left > 0; ) {
    at = after(at, day);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left -= 1;
  }
  return at;
}
