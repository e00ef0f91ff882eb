export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment `ms` milliseconds after `from`. */
export const after = (from: Date, ms: number) => new Date(from.getTime() + ms);

let shift = 0;

/** The present, for whoever is not handed a time. */
export const present = () => new Date(Date.now() + shift);

/** Moves the present of this process. For tests: deadlines can be lived through without waiting. */
export function moveClock(ms: number): void {
  shift += ms;
}
