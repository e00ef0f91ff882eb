import fc from "fast-check";
import { expect, test } from "vitest";
import { type Moved, type Part, partsOf } from "@/lib/bookkeeping/parts";
import { feesFor } from "@/lib/payments/fees";
import { tiers } from "@/lib/tiers";

const terms = fc.record({
  currency: fc.constantFrom("EUR", "JPY", "KWD"),
  tier: fc.constantFrom(...tiers),
  version: fc.constant(1),
});
const amount = fc.integer({ min: 1, max: 1_900_000_000 });
const total = (parts: Part[]) => parts.reduce((sum, part) => sum + part.amountMinor, 0);

type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never;

function releaseOf(amountMinor: number, given: Terms): Moved {
  const fees = feesFor({ ...given, amountMinor });
  return {
    key: "release:h",
    escrowMinor: -fees.clientPaysMinor,
    balanceMinor: fees.freelancerGetsMinor,
    feesMinor: fees.platformGetsMinor,
  };
}

test("a release is billed to the unit: the work and both fees, and what the client paid is what is billed to the client", () => {
  fc.assert(
    fc.property(amount, terms, (amountMinor, given) => {
      const fees = feesFor({ ...given, amountMinor });
      const parts = partsOf(releaseOf(amountMinor, given), given, 0);
      expect(parts.find(({ key }) => key === "work")?.amountMinor).toBe(amountMinor);
      const toClient = parts.filter(({ key }) => key !== "freelancer-fee");
      expect(total(toClient)).toBe(fees.clientPaysMinor);
    }),
  );
});

test("what goes back after a release is credited to the unit, with its fees or without", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), terms, (amountMinor, share, given) => {
      const left = Math.floor(amountMinor * share);
      fc.pre(left < amountMinor);
      const before = feesFor({ ...given, amountMinor });
      const after = feesFor({ ...given, amountMinor: left });
      const moved: Moved = {
        key: "back:h:1",
        escrowMinor: 0,
        balanceMinor: after.freelancerGetsMinor - before.freelancerGetsMinor,
        feesMinor: after.platformGetsMinor - before.platformGetsMinor,
      };
      const parts = partsOf(moved, given, amountMinor);
      if (moved.feesMinor !== 0)
        expect(parts.find(({ key }) => key === "work")?.amountMinor).toBe(amountMinor - left);
      const toClient = parts.filter(({ key }) => key !== "freelancer-fee");
      expect(total(toClient)).toBe(-moved.balanceMinor - moved.feesMinor);
    }),
  );
});

test("money set aside is one receipt; what went back before any release is none", () => {
  const given: Terms = { currency: "EUR", tier: "judgment", version: 1 };
  const none = { balanceMinor: 0, feesMinor: 0 };
  expect(partsOf({ key: "fund:h", escrowMinor: 10_300, ...none }, given, 0)).toEqual([
    { key: "held", amountMinor: 10_300 },
  ]);
  expect(partsOf({ key: "refund:h", escrowMinor: -10_300, ...none }, given, 0)).toEqual([]);
});

test("a movement that does not agree with its fee table is refused rather than billed", () => {
  const given: Terms = { currency: "EUR", tier: "judgment", version: 1 };
  const fair = releaseOf(10_000, given);
  expect(() => partsOf({ ...fair, balanceMinor: fair.balanceMinor - 1 }, given, 0)).toThrow(RangeError);
  expect(() => partsOf({ ...fair, escrowMinor: fair.escrowMinor + 1 }, given, 0)).toThrow(RangeError);
});
