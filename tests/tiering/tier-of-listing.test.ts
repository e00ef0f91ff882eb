import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tierOfListing } from "@/lib/tiering/tier-of-listing";
import en from "@/messages/en/tiering.json";

const part = (tier: "commodity" | "judgment", probability: number, share: number) => ({
  tier,
  probability,
  title: `${tier} part`,
  effort: { share },
});

describe("tierOfListing", () => {
  it("weighs packages by effort", () => {
    expect(tierOfListing([part("commodity", 0.1, 0.9), part("judgment", 0.9, 0.1)])).toMatchObject({
      tier: "commodity",
      mixed: false,
      borderline: false,
    });
    expect(tierOfListing([part("commodity", 0.1, 0.2), part("judgment", 0.9, 0.8)])).toMatchObject({
      tier: "judgment",
      mixed: true,
    });
  });

  it("asks one or two concrete questions near one half, and none elsewhere", () => {
    const { borderline, questions } = tierOfListing([
      part("commodity", 0.45, 0.5),
      part("judgment", 0.56, 0.5),
    ]);
    expect(borderline).toBe(true);
    expect(questions).toHaveLength(2);
    for (const { key, params } of questions) {
      expect(en.deciding).toHaveProperty(key.replace("deciding.", ""));
      expect(params.title).toContain("part");
    }
    expect(tierOfListing([part("judgment", 0.95, 1)]).questions).toEqual([]);
  });

  it("follows an overruled package", () => {
    expect(tierOfListing([part("judgment", 0.2, 1)]).probability).toBeGreaterThanOrEqual(0.5);
  });

  it("is borderline when there is nothing", () => {
    expect(tierOfListing([])).toMatchObject({ probability: 0.5, borderline: true, mixed: false });
  });

  it("stays within its packages' probabilities, whatever the scale of effort", () => {
    const parts = fc.array(
      fc.record({
        probability: fc.double({ min: 0, max: 1, noNaN: true }),
        share: fc.double({ min: 0.01, max: 10, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const { probability } = tierOfListing(
          list.map((item) =>
            part(item.probability >= 0.5 ? "judgment" : "commodity", item.probability, item.share),
          ),
        );
        expect(probability).toBeGreaterThanOrEqual(Math.min(...list.map((item) => item.probability)) - 1e-9);
        expect(probability).toBeLessThanOrEqual(Math.max(...list.map((item) => item.probability)) + 1e-9);
      }),
    );
  });
});
