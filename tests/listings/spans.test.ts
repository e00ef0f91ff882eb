import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesIn, sentencesOf, sentencesOutside } from "@/lib/listings/sentences";
import { intersectSpans, joinSpans, subtractSpans } from "@/lib/listings/spans";
import { sampleBrief } from "@/tests/support/listings";

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const spans = fc.array(span, { maxLength: 8 });
const covers = (list: readonly { start: number; end: number }[], at: number) =>
  list.some(({ start, end }) => start <= at && at < end);

test("joining, subtracting and intersecting say the same about every place", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      for (let at = 0; at < 60; at++) {
        expect(covers(joinSpans(a), at)).toBe(covers(a, at));
        expect(covers(subtractSpans(a, b), at)).toBe(covers(a, at) && !covers(b, at));
        expect(covers(intersectSpans(a, b), at)).toBe(covers(a, at) && covers(b, at));
      }
    }),
  );
});

test("every sentence of a brief is in a package or in none, never in both", () => {
  const text = `${sampleBrief.title}\n\n${sampleBrief.description}`;
  const [first, , third] = sentencesOf(text);
  const packages = [first, third].flatMap((each) => (each ? [{ spans: [each] }] : []));
  const inside = packages.flatMap((part) => sentencesIn(text, part.spans));
  const outside = sentencesOutside(text, packages);
  expect(inside).toHaveLength(2);
  expect(inside.length + outside.length).toBe(sentencesOf(text).length);
  expect(intersectSpans(inside, outside)).toEqual([]);
});
