import { after, day, hour } from "@/lib/clock";
import type { timeUnits } from "@/lib/contracts/offer-schemas";
import { invalid, type MessageParams, type Refusal } from "@/lib/errors";

export interface WeekEntry {
  /** As in "2026-11-21". */
  day: string;
  hundredths: number;
  did: string;
}

export interface WeekTerms {
  unit: (typeof timeUnits)[number];
  rateMinor: number;
  /** What was set aside for the week. */
  capMinor: number;
  fundedAt: Date | null;
  /** The first days of the contract's other statements that were sent. */
  otherStarts: readonly string[];
}

/** What the entries come to, rounded down once, so that the full cap never comes to more than its price. */
export function amountOf(entries: readonly Pick<WeekEntry, "hundredths">[], rateMinor: number): number {
  return Math.floor((entries.reduce((sum, { hundredths }) => sum + hundredths, 0) * rateMinor) / 100);
}

/** The first day that something was done on; undefined without entries. */
export const startOf = (entries: readonly Pick<WeekEntry, "day">[]) =>
  entries.map((entry) => entry.day).sort()[0];

/**
 * Throws unless the entries are a week's statement: each complete, none before the money or still to come, all within
 * seven days that no other statement touches, no day longer than a day, and in all no more than the cap.
 */
export function assertWeek(entries: readonly WeekEntry[], terms: WeekTerms, now: Date): void {
  const days = entries.map((entry) => entry.day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw invalid("contracts.errors.noEntries");
  if (entries.some(({ hundredths, did }) => hundredths < 1 || did.length < 3))
    throw refuse("entryIncomplete");
  // The day may have begun elsewhere when it has not in UTC, and the other way round.
  if (last > dateOf(after(now, 14 * hour))) throw refuse("dayToCome", { day: asDate(last) });
  if (!terms.fundedAt || first < dateOf(after(terms.fundedAt, -12 * hour)))
    throw refuse("beforeFunded", { day: asDate(first) });
  if (daysBetween(first, last) > 6) throw refuse("longerThanWeek");
  const taken = terms.otherStarts.find((other) => Math.abs(daysBetween(other, first)) < 7);
  if (taken) throw refuse("weekTaken", { day: asDate(taken) });
  const longest = terms.unit === "hour" ? 2400 : 100;
  for (const each of days) {
    const onDay = entries.filter((entry) => entry.day === each);
    const total = onDay.reduce((sum, { hundredths }) => sum + hundredths, 0);
    if (total > longest) throw refuse("longerThanDay", { day: asDate(each) });
  }
  if (amountOf(entries, terms.rateMinor) > terms.capMinor)
    throw refuse("overCap", { unit: terms.unit, cap: capUnits(terms) });
}

/** The most units that the money of the week pays for. */
export const capUnits = ({ capMinor, rateMinor }: Pick<WeekTerms, "capMinor" | "rateMinor">) =>
  Math.floor((capMinor * 100) / rateMinor) / 100;

export const dateOf = (at: Date) => at.toISOString().slice(0, 10);

const asDate = (date: string) => new Date(`${date}T00:00:00Z`);

const daysBetween = (from: string, to: string) =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / day);

const refuse = (key: string, params: MessageParams = {}): Refusal =>
  invalid(`contracts.errors.${key}`, undefined, params);
