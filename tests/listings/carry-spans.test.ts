import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryQuotes, carrySpans } from "@/lib/listings/carry-spans";

const words = fc.string({ maxLength: 40, unit: fc.constantFrom("a", "b", " ", ".", "你", "\n") });
const edit = fc.record({ head: words, old: words, fresh: words, tail: words });

describe("carrying spans from one text to the next", () => {
  test("keeps the words of every span that the change does not touch", () => {
    fc.assert(
      fc.property(edit, fc.nat(), fc.nat(), ({ head, old, fresh, tail }, a, b) => {
        const [before, after] = [head + old + tail, head + fresh + tail];
        const inHead = { start: a % (head.length + 1), end: head.length };
        const from = head.length + old.length;
        const inTail = { start: from + (b % (tail.length + 1)), end: before.length };
        for (const span of [inHead, inTail]) {
          const text = before.slice(span.start, span.end);
          if (text.trim() === "") continue;
          const [carried] = carrySpans([span], before, after);
          // The change may also be read at another, equal place; the words are then the same all the same.
          const now = carried ? after.slice(carried.start, carried.end) : "";
          expect(now.includes(text) || text.includes(now)).toBe(true);
        }
      }),
    );
  });

  test("never leaves the text, never turns a span round", () => {
    const span = fc.tuple(fc.nat(120), fc.nat(120));
    fc.assert(
      fc.property(words, words, fc.array(span), (before, after, pairs) => {
        const spans = pairs
          .map(([a, b]) => ({
            start: Math.min(a, b, before.length),
            end: Math.min(Math.max(a, b), before.length),
          }))
          .filter(({ start, end }) => start < end);
        for (const { start, end } of before === after ? [] : carrySpans(spans, before, after)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(after.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test("grows with words typed inside it and goes when its words go", () => {
    const before = "Write the page. Check every link.";
    const second = { start: 16, end: 33 };
    const after = "Write the page. Check every single link.";
    expect(carrySpans([second], before, after)).toEqual([{ start: 16, end: 40 }]);
    expect(carrySpans([second], before, "Write the page.")).toEqual([]);
    expect(carrySpans([second], before, `First: ${before}`)).toEqual([{ start: 23, end: 40 }]);
  });

  test("goes with words that stand elsewhere now, even when everything around them changed", () => {
    const before = "Old title\n\nWrite the page. Check every link.";
    const link = { start: 27, end: 44 };
    const after = "Another title\n\nCheck every link. Write a song.";
    expect(carrySpans([link], before, after)).toEqual([{ start: 15, end: 32 }]);
  });

  test("drops a quotation whose own words changed", () => {
    const quote = { start: 6, end: 14, text: "the page" };
    expect(carryQuotes([quote], "Write the page.", "Do write the page.")).toEqual([
      { ...quote, start: 9, end: 17 },
    ]);
    expect(carryQuotes([quote], "Write the page.", "Write the big page.")).toEqual([]);
  });
});
