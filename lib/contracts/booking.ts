import { maxAmountMinor } from "@/lib/money";

export interface BookedCard {
  unitPriceMinor: number;
  turnaroundDays: number;
  unitsPerWeek: number;
}

export interface BookingInput {
  card: BookedCard;
  units: number;
  sampleFirst: boolean;
  /** Units of this card already booked and not finished. */
  unitsAhead: number;
}

export interface BookingPart {
  units: number;
  priceMinor: number;
  days: number;
}

export interface BookingQuote {
  totalMinor: number;
  days: number;
  /** One part, or a sample of one unit and the rest. */
  parts: BookingPart[];
}

/** How far ahead a card can be booked. Beyond that a turnaround would be a guess. */
export const maxWeeksAhead = 8;

export type BookingFault = "tooMany" | "fullyBooked" | "tooLarge";

/** How many units of a card can still be booked. */
export const unitsFree = (card: Pick<BookedCard, "unitsPerWeek">, unitsAhead: number) =>
  Math.max(0, card.unitsPerWeek * maxWeeksAhead - unitsAhead);

/** Why this many units cannot be booked; null when they can. */
export function bookingFault({ card, units, unitsAhead }: BookingInput): BookingFault | null {
  if (units > unitsFree(card, 0)) return "tooMany";
  if (units > unitsFree(card, unitsAhead)) return "fullyBooked";
  return units * card.unitPriceMinor > maxAmountMinor ? "tooLarge" : null;
}

/**
 * Price and time of a booking. A week holds `unitsPerWeek`; what is already booked goes first, and every full week
 * before the last unit adds seven days to the card's turnaround. A sample takes a turnaround of its own.
 */
export function quoteBooking({ card, units, sampleFirst, unitsAhead }: BookingInput): BookingQuote {
  const waiting = (count: number) => 7 * Math.floor((unitsAhead + count - 1) / card.unitsPerWeek);
  const part = (count: number, days: number): BookingPart => ({
    units: count,
    priceMinor: count * card.unitPriceMinor,
    days,
  });
  const parts =
    sampleFirst && units > 1
      ? [
          part(1, card.turnaroundDays + waiting(1)),
          part(units - 1, card.turnaroundDays + waiting(units) - waiting(1)),
        ]
      : [part(units, card.turnaroundDays + waiting(units))];
  return {
    totalMinor: units * card.unitPriceMinor,
    days: parts.reduce((sum, { days }) => sum + days, 0),
    parts,
  };
}
