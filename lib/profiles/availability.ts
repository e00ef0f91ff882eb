export type Availability = { state: "now" } | { state: "later"; day: Date } | { state: "not" };

/** Whether a person takes new work at that time, or from which day on. */
export function availabilityOf(
  { isAvailable, availableFrom }: { isAvailable: boolean; availableFrom: Date | null },
  now: Date,
): Availability {
  if (!isAvailable) return { state: "not" };
  if (availableFrom && availableFrom > now) return { state: "later", day: availableFrom };
  return { state: "now" };
}
