/** A stretch of time from its first moment to the first moment after it, in UTC. */
export interface Period {
  from: Date;
  to: Date;
}

/** "2026-11" as a month; null when it is none. */
export function monthFrom(text: string | null | undefined): Period | null {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text ?? "") ?? [];
  if (!year || !month) return null;
  const first = Number(month) - 1;
  return { from: utc(Number(year), first), to: utc(Number(year), first + 1) };
}

/** "2026" as a year; null when it is none. */
export function yearFrom(text: string | null | undefined): Period | null {
  const [, year] = /^(20\d\d)$/.exec(text ?? "") ?? [];
  return year ? { from: utc(Number(year), 0), to: utc(Number(year) + 1, 0) } : null;
}

export const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
export const yearOf = (date: Date): string => date.toISOString().slice(0, 4);

/** The months from one to another, both included, the latest first; no more than `most`. */
export function monthsBetween(first: Date, last: Date, most: number): string[] {
  const months: string[] = [];
  const start = monthOf(first);
  let at = utc(last.getUTCFullYear(), last.getUTCMonth());
  while (months.length < most && monthOf(at) >= start) {
    months.push(monthOf(at));
    at = utc(at.getUTCFullYear(), at.getUTCMonth() - 1);
  }
  return months;
}

const utc = (year: number, month: number) => new Date(Date.UTC(year, month, 1));
