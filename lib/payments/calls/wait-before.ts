import { hour } from "@/lib/clock";

/** How long to wait after so many failed tries: doubled each time up to an hour, and never in step with others. */
export function waitBefore(attempts: number, random = Math.random()): number {
  const whole = Math.min(hour, 5_000 * 2 ** (attempts - 1));
  return Math.round(whole * (0.5 + random / 2));
}
