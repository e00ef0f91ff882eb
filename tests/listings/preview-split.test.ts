import fc from "fast-check";
import { expect, test } from "vitest";
import { previewSplit } from "@/lib/listings/preview-split";
import { catalogueOf } from "@/lib/messages";

test.each(["en", "zh"] as const)("the example on the home page divides into both tiers (%s)", (locale) => {
  const { example } = catalogueOf(locale).home as { example: string };
  const { packages, evidence, unsure } = previewSplit(example, 8);
  expect(unsure).toBeNull();
  expect(packages.filter(({ tier }) => tier === "commodity")).toHaveLength(2);
  expect(packages.filter(({ tier }) => tier === "judgment")).toHaveLength(2);
  // Nothing on the still may look undecided, and both sides must show what they rest on.
  for (const { tier, probability } of packages)
    expect(tier === "judgment" ? probability : 1 - probability).toBeGreaterThan(0.7);
  expect(new Set(evidence.map(({ direction }) => direction)).size).toBe(2);
  for (const { start, end, text } of evidence) expect(example.slice(start, end)).toBe(text);
});

test("a text that cannot be read says so and is not split", () => {
  expect(
    previewSplit("Мы ищем человека, который переведёт сорок описаний товаров на новый шаблон."),
  ).toMatchObject({
    unsure: { key: "reason.unsure.language" },
    packages: [],
    evidence: [],
  });
  expect(previewSplit("· · ·").unsure).toMatchObject({ key: "reason.unsure.empty" });
});

test("any text is taken, and the evidence stays inside it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const preview = previewSplit(text);
      expect(preview.text).toBe(text);
      for (const { start, end } of preview.evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 60 },
  );
});
