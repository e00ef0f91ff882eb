import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "@/lib/listings/excerpt";

test("a short text stays whole, a long one ends after a word", () => {
  expect(excerptOf("  Forty texts,\n\nand a tone. ", 40)).toBe("Forty texts, and a tone.");
  expect(excerptOf("Forty product texts, and a tone for them", 22)).toBe("Forty product texts…");
  expect(excerptOf("把三年的销售报表整理成一张表格，逐行核对金额", 10)).toBe("把三年的销售报表整…");
});

test("it never grows longer, never cuts a character in two and stands on one line", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.integer({ min: 2, max: 80 }),
      (text, most) => {
        const cut = excerptOf(text, most);
        expect(cut.length).toBeLessThanOrEqual(most + 1);
        expect(cut).not.toMatch(/[\n\r]/);
        expect(cut.isWellFormed()).toBe(true);
      },
    ),
  );
});
