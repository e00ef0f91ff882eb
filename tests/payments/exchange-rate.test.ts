import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies, currencyExponents } from "@/lib/money";
import { rateOf } from "@/lib/payments/exchange-rate";

test.each([
  // 10.00 EUR became 12.34 USD.
  [1_000, "EUR", 1_234, "USD", 1.234, "1.234"],
  // 50,000 JPY became 310.00 EUR: quoted for whole units, for the smallest ones, and not at all.
  [50_000, "JPY", 31_000, "EUR", 0.0062, "0.0062"],
  [50_000, "JPY", 31_000, "EUR", 0.62, "0.0062"],
  [50_000, "JPY", 31_000, "EUR", null, "0.0062"],
  // 10.000 KWD became 32.50 USD, and a refund of it went back.
  [-10_000, "KWD", -3_250, "USD", 3.25, "3.25"],
  [10_000, "KWD", 3_250, "USD", 0.325, "3.25"],
  // Too little to come to anything, and rates that JavaScript would write with an exponent.
  [1, "VND", 0, "KWD", 0.0000117, "0.0000117"],
  [100_000_000, "VND", 1_170_000, "KWD", 1.17e-5, "0.0000117"],
  [1, "VND", 0, "KWD", null, "0.000000000001"],
] as const)("%i %s are %i %s at %s: %s", (from, fromCurrency, to, toCurrency, quoted, rate) => {
  const [first, second] = [
    { amountMinor: from, currency: fromCurrency },
    { amountMinor: to, currency: toCurrency },
  ];
  expect(rateOf(first, second, quoted)).toBe(rate);
});

const pair = fc
  .tuple(fc.constantFrom(...currencies), fc.constantFrom(...currencies))
  .filter(([from, to]) => from !== to);

test("whichever unit a rate is quoted for, it is kept for whole ones, and the amounts follow from it", () => {
  const amounts = fc.integer({ min: 10_000, max: 2_000_000_000 });
  const rates = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(pair, amounts, rates, fc.boolean(), ([from, to], amountMinor, rate, isOfSmallest) => {
      const scale = 10 ** (currencyExponents[to] - currencyExponents[from]);
      const toMinor = Math.round(amountMinor * rate * scale);
      fc.pre(toMinor >= 10);
      const kept = rateOf(
        { amountMinor, currency: from },
        { amountMinor: toMinor, currency: to },
        isOfSmallest ? rate * scale : rate,
      );
      expect(kept).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(kept) / rate).toBeCloseTo(1, 9);
    }),
  );
});
