import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceSpan, evidenceSegments } from "@/components/tier/evidence-segments";

const span = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  direction: fc.constantFrom("commodity" as const, "judgment" as const),
});

describe("evidence segments", () => {
  it("leave a text without evidence whole", () => {
    expect(evidenceSegments("As it is.", [])).toEqual([
      { start: 0, text: "As it is.", directions: [], ending: [] },
    ]);
  });

  it("show both directions where two spans overlap", () => {
    const spans: EvidenceSpan[] = [
      { start: 0, end: 6, direction: "judgment" },
      { start: 4, end: 9, direction: "commodity" },
    ];
    expect(evidenceSegments("abcdefghi", spans)).toEqual([
      { start: 0, text: "abcd", directions: ["judgment"], ending: [] },
      { start: 4, text: "ef", directions: ["commodity", "judgment"], ending: [0] },
      { start: 6, text: "ghi", directions: ["commodity"], ending: [1] },
    ]);
  });

  it("joined give the text again, whatever the spans", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: "binary" }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const segments = evidenceSegments(text, spans);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
        },
      ),
    );
  });

  it("mark exactly the letters a span covers, and end each span once", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 50 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const segments = evidenceSegments(text, spans);
          for (const segment of segments) {
            for (let at = segment.start; at < segment.start + segment.text.length; at++) {
              const covering = spans
                .filter((one) => one.start <= at && at < one.end)
                .map((one) => one.direction);
              expect(new Set(segment.directions)).toEqual(new Set(covering));
            }
          }
          const visible = spans.flatMap((one, index) =>
            Math.max(one.start, 0) < Math.min(one.end, text.length) ? [index] : [],
          );
          expect(segments.flatMap((segment) => segment.ending).sort()).toEqual(visible.sort());
        },
      ),
    );
  });
});
