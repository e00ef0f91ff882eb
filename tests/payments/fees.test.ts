import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, maxAmountMinor } from "@/lib/money";
import { currentFeeVersion, feesFor, feeTable, feeTables } from "@/lib/payments/fees";
import { tiers } from "@/lib/tiers";

const input = fc.record({
  amountMinor: fc.integer({ min: 0, max: maxAmountMinor }),
  currency: fc.constantFrom(...currencies),
  tier: fc.constantFrom(...tiers),
  version: fc.constantFrom(...feeTables.map((table) => table.version)),
});

describe("feesFor", () => {
  it("says exactly who pays what", () => {
    expect(feesFor({ amountMinor: 100_000, currency: "USD", tier: "commodity", version: 1 })).toMatchObject({
      clientPaysMinor: 103_000,
      freelancerGetsMinor: 91_000,
      platformGetsMinor: 12_000,
    });
    expect(feesFor({ amountMinor: 100_000, currency: "USD", tier: "judgment", version: 1 })).toMatchObject({
      clientPaysMinor: 103_000,
      freelancerGetsMinor: 93_000,
    });
  });

  it("loses nothing and shows every unit in its lines", () => {
    fc.assert(
      fc.property(input, (given) => {
        const fees = feesFor(given);
        expect(fees.clientPaysMinor).toBe(fees.freelancerGetsMinor + fees.platformGetsMinor);
        const byKey = Object.fromEntries(fees.lines.map((line) => [line.key, line.amountMinor]));
        expect(byKey.work).toBe(given.amountMinor);
        expect((byKey.work ?? 0) + (byKey["client-fee"] ?? 0)).toBe(fees.clientPaysMinor);
        expect((byKey.work ?? 0) - (byKey["freelancer-fee"] ?? 0)).toBe(fees.freelancerGetsMinor);
      }),
    );
  });

  it("is monotone: dearer work never costs the client less nor pays the freelancer less", () => {
    const step = fc.tuple(input, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(step, ([given, more]) => {
        fc.pre(given.amountMinor + more <= maxAmountMinor);
        const less = feesFor(given);
        const dearer = feesFor({ ...given, amountMinor: given.amountMinor + more });
        expect(dearer.clientPaysMinor).toBeGreaterThan(less.clientPaysMinor);
        expect(dearer.freelancerGetsMinor).toBeGreaterThanOrEqual(less.freelancerGetsMinor);
        expect(dearer.platformGetsMinor).toBeGreaterThanOrEqual(less.platformGetsMinor);
      }),
    );
  });

  it("never charges more than the published rate", () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const line of feesFor(given).lines)
          if (line.basisPoints !== null)
            expect(line.amountMinor * 10_000).toBeLessThanOrEqual(given.amountMinor * line.basisPoints);
      }),
    );
  });

  it("refuses what is not an amount and what was never published", () => {
    for (const amountMinor of [-1, 0.5, Number.NaN, maxAmountMinor + 1])
      expect(() => feesFor({ amountMinor, currency: "USD", tier: "judgment", version: 1 })).toThrow(
        RangeError,
      );
    expect(() => feesFor({ amountMinor: 1, currency: "USD", tier: "judgment", version: 99 })).toThrow(
      RangeError,
    );
  });
});

it("publishes tables in order, each with a date, the current one among them", () => {
  expect(feeTables.map((table) => table.version)).toEqual(feeTables.map((_, index) => index + 1));
  const dates = feeTables.map((table) => table.since);
  expect(dates).toEqual([...dates].sort());
  expect(feeTable(currentFeeVersion).since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
