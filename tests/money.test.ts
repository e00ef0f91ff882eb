import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMoney,
  currencies,
  formatMoney,
  isCurrency,
  maxAmountMinor,
  moneySchema,
  parseMoney,
  splitMinor,
  toDecimalString,
} from "@/lib/money";

const anyAmount = fc.integer({ min: 0, max: maxAmountMinor });
const anyCurrency = fc.constantFrom(...currencies);

describe("parseMoney", () => {
  it.each([
    ["1,234.50", "USD", 123450],
    [" 80 ", "EUR", 8000],
    ["1 200", "USD", 120000],
    ["１２００", "CNY", 120000],
    ["1200.", "JPY", 1200],
    ["1200.00", "JPY", 1200],
    ["0.125", "KWD", 125],
    ["12.5", "KWD", 12500],
    ["007", "GBP", 700],
  ] as const)("reads %s %s", (typed, currency, amountMinor) => {
    expect(parseMoney(typed, currency)).toEqual({ ok: true, money: { amountMinor, currency } });
  });

  it.each([
    ["", "USD", "empty"],
    ["  ", "USD", "empty"],
    ["abc", "USD", "not-a-number"],
    ["$5", "USD", "not-a-number"],
    ["1e3", "USD", "not-a-number"],
    [".50", "USD", "not-a-number"],
    ["1.2.3", "USD", "not-a-number"],
    ["-5", "USD", "negative"],
    ["1,5", "USD", "grouping"],
    ["1.234,50", "EUR", "grouping"],
    ["1,23,000", "INR", "grouping"],
    ["5.001", "USD", "too-many-decimals"],
    ["5.5", "JPY", "too-many-decimals"],
    ["0.1255", "KWD", "too-many-decimals"],
    ["20000000.01", "USD", "too-large"],
    ["99999999999999999999999", "JPY", "too-large"],
  ] as const)("refuses %s %s: %s", (typed, currency, fault) => {
    expect(parseMoney(typed, currency)).toMatchObject({ ok: false, fault });
  });

  it("reads back what toDecimalString writes, in every currency", () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, (amountMinor, currency) => {
        const money = { amountMinor, currency };
        expect(parseMoney(toDecimalString(money), currency)).toEqual({ ok: true, money });
      }),
    );
  });

  it("never throws, whatever is typed, and never yields an amount the schema refuses", () => {
    fc.assert(
      fc.property(fc.string(), anyCurrency, (typed, currency) => {
        const parsed = parseMoney(typed, currency);
        if (parsed.ok) expect(moneySchema.safeParse(parsed.money).success).toBe(true);
      }),
    );
  });
});

describe("splitMinor", () => {
  it("keeps every unit and stays within one unit of the exact share", () => {
    const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyAmount, weights, (amountMinor, given) => {
        const parts = splitMinor(amountMinor, given);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amountMinor);
        const total = given.reduce((sum, weight) => sum + weight, 0);
        parts.forEach((part, index) => {
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          if (total > 1e-3)
            expect(Math.abs(part - (amountMinor * (given[index] ?? 0)) / total)).toBeLessThan(1.001);
        });
      }),
    );
  });

  it("gives the odd units to the largest remainders, then to the first", () => {
    expect(splitMinor(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitMinor(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(splitMinor(5, [0, 0])).toEqual([3, 2]);
    expect(splitMinor(7, [Number.NaN, 1])).toEqual([0, 7]);
  });

  it("refuses what cannot be split", () => {
    expect(() => splitMinor(1, [])).toThrow(RangeError);
    expect(() => splitMinor(-1, [1])).toThrow(RangeError);
    expect(() => splitMinor(1.5, [1])).toThrow(RangeError);
  });
});

describe("formatMoney", () => {
  it("follows the locale and the currency's decimals", () => {
    expect(formatMoney({ amountMinor: 123450, currency: "USD" }, "en")).toBe("$1,234.50");
    expect(formatMoney({ amountMinor: 1200, currency: "JPY" }, "en")).toBe("¥1,200");
    expect(formatMoney({ amountMinor: 1250, currency: "KWD" }, "en").replace(/\s/g, " ")).toBe("KWD 1.250");
    expect(formatMoney({ amountMinor: 50000, currency: "CNY" }, "zh")).toBe("¥500.00");
  });

  it("drops the decimals of a whole amount on request only", () => {
    expect(formatMoney({ amountMinor: 50000, currency: "USD" }, "en", "short")).toBe("$500");
    expect(formatMoney({ amountMinor: 50050, currency: "USD" }, "en", "short")).toBe("$500.50");
  });
});

describe("addMoney", () => {
  it("adds within one currency and refuses to mix", () => {
    expect(addMoney({ amountMinor: 5, currency: "EUR" }, { amountMinor: 7, currency: "EUR" })).toEqual({
      amountMinor: 12,
      currency: "EUR",
    });
    expect(() => addMoney({ amountMinor: 5, currency: "EUR" }, { amountMinor: 7, currency: "USD" })).toThrow(
      RangeError,
    );
  });
});

it("knows its currencies", () => {
  expect(isCurrency("KWD")).toBe(true);
  expect(isCurrency("toString")).toBe(false);
});
