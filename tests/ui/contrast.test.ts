import { describe, expect, it } from "vitest";
import { contrast, readTokens } from "./tokens";

const surfaces = ["paper", "raised", "sunk"];
const hues = ["commodity", "judgment", "positive", "caution", "danger", "accent"];
const texts = ["ink", "soft", "faint", ...hues];

const textPairs = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...hues.flatMap((hue) => [hue, "ink", "soft", "faint"].map((text) => [text, `${hue}-tint`] as const)),
  ["on-accent", "accent"] as const,
  ["on-accent", "accent-deep"] as const,
  ["on-danger", "danger"] as const,
  ["accent-deep", "paper"] as const,
];
const shapePairs = ["edge", "accent", "danger", ...hues].flatMap((shape) =>
  surfaces.map((surface) => [shape, surface] as const),
);

const tokens = readTokens();

function ratio(front: string, back: string, theme: "light" | "dark"): number {
  const [one, other] = [tokens.get(front), tokens.get(back)];
  if (!one || !other) throw new Error(`globals.css has no token ${one ? back : front}`);
  return contrast(one[theme], other[theme]);
}

describe("contrast", () => {
  it("measures as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(textPairs)("text in %s can be read on %s", (text, surface) => {
    expect(ratio(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("an edge or a shape in %s can be seen on %s", (shape, surface) => {
    expect(ratio(shape, surface, theme)).toBeGreaterThanOrEqual(3);
  });
});
