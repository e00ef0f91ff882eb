import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideAround, divideBudget, rebalanceLines, rescaleLines } from "@/lib/listings/budget-lines";

const total = fc.integer({ min: 0, max: 2_000_000_000 });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const line = fc.record({ isSet: fc.boolean(), share });

/** Lines that add up to their total, as they do in every stored brief. */
const balanced = fc
  .tuple(total, fc.array(line, { minLength: 1, maxLength: 12 }))
  .map(([totalMinor, parts]) => {
    const amounts = divideBudget(
      totalMinor,
      parts.map((part) => part.share),
    );
    return {
      totalMinor,
      lines: parts.map(({ isSet }, index) => ({ isSet, amountMinor: amounts[index] ?? 0 })),
    };
  });

const isWhole = (amounts: readonly number[]) =>
  amounts.every((amount) => Number.isInteger(amount) && amount >= 0);

describe("budget lines", () => {
  test("always add up to the upper end of the budget, in whole minor units", () => {
    fc.assert(
      fc.property(total, fc.array(share, { minLength: 1, maxLength: 12 }), (totalMinor, shares) => {
        const lines = divideBudget(totalMinor, shares);
        expect(sum(lines)).toBe(totalMinor);
        expect(isWhole(lines)).toBe(true);
      }),
    );
  });

  test("are round where the budget is", () => {
    expect(divideBudget(240_000, [0.2, 0.21, 0.37, 0.22])).toEqual([48_000, 50_000, 89_000, 53_000]);
    expect(divideBudget(1_003, [0.5, 0.5])).toEqual([502, 501]);
  });

  test("are all nothing without a budget, and none without packages", () => {
    expect(divideBudget(null, [0.4, 0.6])).toEqual([0, 0]);
    expect(divideBudget(5_000, [])).toEqual([]);
  });

  test("add up after the budget changed, and follow the effort when all were nothing", () => {
    fc.assert(
      fc.property(balanced, total, ({ lines }, next) => {
        const rescaled = rescaleLines(
          lines,
          next,
          lines.map(() => 1),
        );
        expect(sum(rescaled)).toBe(next);
        expect(isWhole(rescaled)).toBe(true);
      }),
    );
    const nothing = [0, 0].map((amountMinor) => ({ amountMinor, isSet: false }));
    expect(rescaleLines(nothing, 1_000, [0.25, 0.75])).toEqual([250, 750]);
  });

  test("keep what was typed and move the others, or say by how much they miss", () => {
    fc.assert(
      fc.property(balanced, fc.array(total, { maxLength: 12 }), ({ totalMinor, lines }, typed) => {
        const wanted = lines.map((each, index) => typed[index] ?? each.amountMinor);
        const result = rebalanceLines(lines, wanted, totalMinor);
        const changed = wanted.flatMap((amount, index) =>
          amount === lines[index]?.amountMinor ? [] : [index],
        );
        const open = lines.length - changed.length;
        const rest = totalMinor - sum(changed.map((index) => wanted[index] ?? 0));
        if (result.ok) {
          expect(sum(result.amounts)).toBe(totalMinor);
          expect(isWhole(result.amounts)).toBe(true);
          for (const index of changed) expect(result.amounts[index]).toBe(wanted[index]);
        } else {
          expect(result.differenceMinor).toBe(-rest);
          expect(rest < 0 || open === 0).toBe(true);
        }
      }),
    );
  });

  test("leave a line that the client set before alone while others can make room", () => {
    const lines = [
      { amountMinor: 5_000, isSet: true },
      { amountMinor: 3_000, isSet: false },
      { amountMinor: 2_000, isSet: false },
    ];
    expect(rebalanceLines(lines, [5_000, 4_000, 2_000], 10_000)).toEqual({
      ok: true,
      amounts: [5_000, 4_000, 1_000],
    });
    expect(rebalanceLines(lines, [5_000, 6_000, 2_000], 10_000)).toMatchObject({ ok: true });
    expect(rebalanceLines(lines, [5_000, 11_000, 2_000], 10_000)).toEqual({
      ok: false,
      differenceMinor: 1_000,
    });
  });

  test("stay around what was set when packages come and go", () => {
    fc.assert(
      fc.property(
        total,
        fc.array(fc.record({ amountMinor: total, isSet: fc.boolean(), share }), { minLength: 1 }),
        (totalMinor, lines) => {
          const amounts = divideAround(totalMinor, lines);
          expect(sum(amounts)).toBe(totalMinor);
          const set = lines.filter((each) => each.isSet);
          const fits = sum(set.map((each) => each.amountMinor)) < totalMinor && set.length < lines.length;
          if (fits)
            for (const [index, each] of lines.entries())
              if (each.isSet) expect(amounts[index]).toBe(each.amountMinor);
        },
      ),
    );
  });
});
