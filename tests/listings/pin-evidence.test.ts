import fc from "fast-check";
import { expect, test } from "vitest";
import { pinEvidence } from "@/lib/listings/pin-evidence";
import { tiers } from "@/lib/tiers";

const item = (
  start: number,
  end: number,
  weight: number,
  direction: "commodity" | "judgment" = "commodity",
) => ({
  start,
  end,
  weight,
  direction,
  text: `${start}-${end}`,
});

test("a passage that speaks in two packages is pinned once, with its greatest weight and both titles", () => {
  const pinned = pinEvidence([
    { title: "Move the texts", evidence: [item(4, 9, 0.8), item(0, 3, 2)] },
    { title: "Check the links", evidence: [item(4, 9, 1.4), item(4, 9, 0.5, "judgment")] },
  ]);
  expect(pinned).toEqual([
    { ...item(0, 3, 2), titles: ["Move the texts"] },
    { ...item(4, 9, 1.4), titles: ["Move the texts", "Check the links"] },
    { ...item(4, 9, 0.5, "judgment"), titles: ["Check the links"] },
  ]);
});

test("only the heaviest are kept, in the order of the text, and nothing that weighs next to nothing", () => {
  const evidence = fc.array(
    fc.record({
      start: fc.nat(400),
      end: fc.nat(400),
      text: fc.constant("words"),
      direction: fc.constantFrom(...tiers),
      weight: fc.double({ min: 0, max: 4, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: fc.string(), evidence })),
      fc.integer({ min: 1, max: 20 }),
      (packages, most) => {
        const pinned = pinEvidence(packages, most);
        const all = packages.flatMap((part) => part.evidence).filter(({ weight }) => weight >= 0.3);
        expect(pinned.length).toBeLessThanOrEqual(most);
        expect(pinned.length === 0).toBe(all.length === 0);
        expect(pinned.map(({ start }) => start)).toEqual(
          pinned.map(({ start }) => start).sort((a, b) => a - b),
        );
        const heaviest = Math.max(0, ...all.map(({ weight }) => weight));
        expect(Math.max(0, ...pinned.map(({ weight }) => weight))).toBe(heaviest);
      },
    ),
  );
});
