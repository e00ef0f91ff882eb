import fc from "fast-check";
import { expect, test } from "vitest";
import { bookingFault, maxWeeksAhead, quoteBooking, unitsFree } from "@/lib/contracts/booking";

const card = fc.record({
  unitPriceMinor: fc.integer({ min: 1, max: 100_000 }),
  turnaroundDays: fc.integer({ min: 1, max: 60 }),
  unitsPerWeek: fc.integer({ min: 1, max: 200 }),
});
const wish = fc.record({
  card,
  units: fc.integer({ min: 1, max: 1600 }),
  sampleFirst: fc.boolean(),
  unitsAhead: fc.nat(800),
});

test("the parts add up to the units and to the total, which is units times price", () => {
  fc.assert(
    fc.property(wish, (input) => {
      const quote = quoteBooking(input);
      expect(quote.totalMinor).toBe(input.units * input.card.unitPriceMinor);
      expect(quote.parts.reduce((sum, part) => sum + part.priceMinor, 0)).toBe(quote.totalMinor);
      expect(quote.parts.reduce((sum, part) => sum + part.units, 0)).toBe(input.units);
      expect(quote.parts.reduce((sum, part) => sum + part.days, 0)).toBe(quote.days);
      for (const part of quote.parts) expect(part.days).toBeGreaterThanOrEqual(input.card.turnaroundDays);
    }),
  );
});

test("more units, or more booked ahead, never come sooner", () => {
  fc.assert(
    fc.property(wish, fc.nat(50), (input, more) => {
      const { days } = quoteBooking(input);
      expect(quoteBooking({ ...input, units: input.units + more }).days).toBeGreaterThanOrEqual(
        input.units === 1 ? input.card.turnaroundDays : days,
      );
      expect(quoteBooking({ ...input, unitsAhead: input.unitsAhead + more }).days).toBeGreaterThanOrEqual(
        days,
      );
    }),
  );
});

test("what is free can be booked, one more cannot", () => {
  fc.assert(
    fc.property(card, fc.nat(800), (one, unitsAhead) => {
      const free = unitsFree(one, unitsAhead);
      const fault = (units: number) => bookingFault({ card: one, units, sampleFirst: false, unitsAhead });
      if (free > 0) expect(fault(free)).toBeNull();
      expect(fault(free + 1)).not.toBeNull();
    }),
  );
  expect(maxWeeksAhead).toBe(8);
});
