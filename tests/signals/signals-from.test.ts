import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { signalKeys } from "@/lib/signals/parts";
import { startingPriors } from "@/lib/signals/priors";
import { priorSignals, signalsFrom } from "@/lib/signals/signals-from";
import { anyOutcome, anyOutcomes, daysAgo, now, outcome } from "./outcomes";

const priors = startingPriors;
const cellOf = (
  outcomes: readonly ContractOutcome[],
  at = now,
  tier: "judgment" | "commodity" = "judgment",
  family = "data",
) =>
  signalsFrom(outcomes, priors, at).find((cell) => cell.tier === tier && cell.family === family) ??
  priorSignals(priors, tier, family);

const perfect = outcome({
  contractId: "perfect",
  clientId: "new-client",
  closedAt: now,
  scoping: {
    estimatedDays: 5,
    actualDays: 5,
    estimatedMinor: 200_000,
    finalMinor: 200_000,
    changeOrders: [],
    criteria: 3,
    measurableCriteria: 3,
    unknownsHit: 1,
    questionsBeforeOffer: 1,
  },
  review: {
    criteria: 3,
    criteriaChecked: 3,
    deliveries: 1,
    firstPass: 1,
    defectsBefore: 1,
    defectsAfter: 0,
    revisionRounds: 0,
  },
  delivery: { checkpoints: 2, kept: 2, daysLate: 0, openItems: 0, disputed: 0, completed: 1 },
  isRehired: true,
});

describe("what counts", () => {
  it("starts at the prior, with a range", () => {
    const { scoping, contractCount } = priorSignals(priors, "judgment", "data");
    expect(scoping.value).toBeCloseTo(62);
    expect(scoping.low).toBeLessThan(62);
    expect(scoping.high).toBeGreaterThan(62);
    expect(contractCount).toBe(0);
  });

  it("names the contract and the part that moved a signal", () => {
    const late = outcome({ contractId: "late", clientId: "c9", delivery: { daysLate: 30, completed: 1 } });
    const { delivery } = cellOf([perfect, late]);
    expect(delivery.contributions.map(({ contractId, reasonKey }) => [contractId, reasonKey])).toContainEqual(
      ["late", "signals.reason.onTime.down"],
    );
    expect(delivery.contributions.find(({ contractId }) => contractId === "perfect")?.effect).toBeGreaterThan(
      0,
    );
  });

  it("does not hold against people what clients added, what lay outside and what they had named", () => {
    const base = perfect.scoping ?? {};
    const grown = (cause: "client-added" | "unknown-resolved" | "outside" | "freelancer-missed" | null) =>
      cellOf([
        {
          ...perfect,
          scoping: {
            ...base,
            finalMinor: 280_000,
            actualDays: 7,
            changeOrders: [{ cause, deltaMinor: 80_000, deltaDays: 2 }],
          },
        },
      ]).scoping.value;
    const asPlanned = cellOf([perfect]).scoping.value;
    expect(grown("client-added")).toBeCloseTo(asPlanned);
    expect(grown("outside")).toBeCloseTo(asPlanned);
    expect(grown("unknown-resolved")).toBeCloseTo(asPlanned);
    expect(grown(null)).toBeCloseTo(asPlanned);
    expect(grown("freelancer-missed")).toBeLessThan(asPlanned - 5);
  });

  it("rewards naming an unknown that turns out, and padding less than honesty", () => {
    const base = { ...perfect.scoping, unknownsHit: 0 };
    const named = cellOf([{ ...perfect, scoping: { ...base, unknownsHit: 1 } }]).scoping.value;
    const padded = cellOf([{ ...perfect, scoping: { ...base, finalMinor: 120_000 } }]).scoping.value;
    const honest = cellOf([{ ...perfect, scoping: base }]).scoping.value;
    expect(named).toBeGreaterThan(honest);
    expect(padded).toBeLessThan(honest);
  });

  it("counts the other tier at half", () => {
    const inTier = cellOf([perfect]).review;
    const across = cellOf([{ ...perfect, tier: "commodity" }]).review;
    expect(across.effectiveCount).toBeCloseTo(inTier.effectiveCount / 2);
    expect(across.value).toBeLessThan(inTier.value);
  });

  it("leaves contracts under a tenth of the reference value out", () => {
    expect(signalsFrom([{ ...perfect, valueMinor: 5_900 }], priors, now)).toEqual([]);
    expect(signalsFrom([{ ...perfect, valueMinor: 6_000 }], priors, now)).not.toEqual([]);
  });
});

const sorted = (outcomes: readonly ContractOutcome[]) => signalsFrom(outcomes, priors, now);

describe("properties", () => {
  it("P1: raising one outcome never lowers a signal", () => {
    type Better = (given: ContractOutcome) => ContractOutcome;
    const better: Better[] = [
      (given) => ({
        ...given,
        delivery: { ...given.delivery, daysLate: Math.max(0, (given.delivery?.daysLate ?? 0) - 3) },
      }),
      (given) => ({
        ...given,
        delivery: { ...given.delivery, openItems: Math.max(0, (given.delivery?.openItems ?? 0) - 1) },
      }),
      (given) => ({ ...given, delivery: { ...given.delivery, kept: (given.delivery?.kept ?? 0) + 1 } }),
      (given) => ({ ...given, review: { ...given.review, firstPass: (given.review?.firstPass ?? 0) + 1 } }),
      (given) => ({
        ...given,
        review: { ...given.review, criteriaChecked: (given.review?.criteriaChecked ?? 0) + 1 },
      }),
      (given) => ({
        ...given,
        review: { ...given.review, defectsAfter: Math.max(0, (given.review?.defectsAfter ?? 0) - 1) },
      }),
      (given) => ({
        ...given,
        review: { ...given.review, defectsBefore: (given.review?.defectsBefore ?? 0) + 1 },
      }),
      (given) => ({
        ...given,
        review: { ...given.review, revisionRounds: Math.max(0, (given.review?.revisionRounds ?? 0) - 1) },
      }),
      (given) => ({
        ...given,
        scoping: { ...given.scoping, measurableCriteria: (given.scoping?.measurableCriteria ?? 0) + 1 },
      }),
      (given) => ({
        ...given,
        scoping: { ...given.scoping, unknownsHit: (given.scoping?.unknownsHit ?? 0) + 1 },
      }),
    ];
    // Every part known, so that nothing changes from unknown to known, which is another question.
    fc.assert(
      fc.property(anyOutcomes, fc.constantFrom(...better), fc.nat(900), (others, improve, age) => {
        const changed = outcome({ contractId: "changed", clientId: "c1", closedAt: daysAgo(age) });
        const before = cellOf([...others, changed]);
        const after = cellOf([...others, improve(changed)]);
        for (const key of signalKeys)
          expect(after[key].value).toBeGreaterThanOrEqual(before[key].value - 1e-9);
      }),
    );
  });

  it("P2: a newest contract at least as good as the estimate never lowers it, however small", () => {
    const value = fc.integer({ min: 1_000, max: 200_000 });
    fc.assert(
      fc.property(anyOutcomes, fc.constantFrom("c1", "new"), value, (others, clientId, valueMinor) => {
        const strong = others.map((given) => ({ ...perfect, ...given, review: perfect.review }));
        const before = cellOf(strong);
        const after = cellOf([...strong, { ...perfect, clientId, valueMinor }]);
        for (const key of signalKeys)
          expect(after[key].value).toBeGreaterThanOrEqual(before[key].value - 1e-9);
      }),
    );
  });

  it("P3: one client adds at most two contracts' worth a year, a cluster of clients no more than one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (contracts, isRing) => {
        const outcomes = Array.from({ length: contracts }, (_, index) => ({
          ...perfect,
          contractId: `c${index}`,
          clientId: isRing ? `ring-${index}` : "one",
          closedAt: daysAgo(index * 8),
        }));
        const clusterOf = new Map(outcomes.map(({ clientId }) => [clientId, "ring"]));
        for (const cell of signalsFrom(outcomes, priors, now, { clusterOf }))
          for (const key of signalKeys) expect(cell[key].effectiveCount).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("P4: splitting a job below the reference value never adds evidence", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 6_000, max: 60_000 }), parts, (valueMinor, shares) => {
        const total = shares.reduce((sum, share) => sum + share, 0);
        const whole = cellOf([{ ...perfect, valueMinor }]).review.effectiveCount;
        const split = shares.map((share, index) => ({
          ...perfect,
          contractId: `part-${index}`,
          valueMinor: Math.floor((valueMinor * share) / total),
        }));
        expect(cellOf(split).review.effectiveCount).toBeLessThanOrEqual(whole + 1e-9);
      }),
    );
  });

  it("P5: an unpaid, neutral or void contract changes nothing, to the bit", () => {
    fc.assert(
      fc.property(anyOutcomes, anyOutcome, (others, extra) => {
        const expected = signalsFrom(others, priors, now);
        expect(signalsFrom([...others, { ...extra, isPaid: false }], priors, now)).toEqual(expected);
        expect(signalsFrom([...others, { ...extra, isNeutral: true }], priors, now)).toEqual(expected);
        const voidClients = new Set(["ring"]);
        expect(
          signalsFrom([...others, { ...extra, clientId: "ring" }], priors, now, { voidClients }),
        ).toEqual(expected);
      }),
    );
  });

  it("P6, P9, P10: duplicates and order change nothing, and the same inputs give the same signals", () => {
    fc.assert(
      fc.property(anyOutcomes, fc.nat(20), (outcomes, turn) => {
        const at = outcomes.length === 0 ? 0 : turn % outcomes.length;
        const turned = [...outcomes.slice(at), ...outcomes.slice(0, at)].reverse();
        expect(sorted(turned)).toEqual(sorted(outcomes));
        expect(sorted([...outcomes, ...outcomes.slice(0, 3)])).toEqual(sorted(outcomes));
      }),
    );
  });

  it("P8: idleness moves a signal towards the prior, never past it, and widens its range", () => {
    fc.assert(
      fc.property(anyOutcomes, fc.integer({ min: 1, max: 2000 }), (outcomes, days) => {
        const inTier = outcomes.filter(({ tier }) => tier === "judgment");
        const later = new Date(now.getTime() + days * 86_400_000);
        const before = cellOf(inTier);
        const after = cellOf(inTier, later);
        for (const key of signalKeys) {
          const mean = 100 * priors.tiers.judgment[key].mean;
          const [near, far] = [after[key].value - mean, before[key].value - mean];
          expect(Math.abs(near)).toBeLessThanOrEqual(Math.abs(far) + 1e-9);
          expect(near * far).toBeGreaterThanOrEqual(-1e-9);
          expect(after[key].effectiveCount).toBeLessThanOrEqual(before[key].effectiveCount + 1e-9);
        }
      }),
    );
  });

  it("a missing part widens a signal and leaves the other parts' verdict alone", () => {
    fc.assert(
      fc.property(anyOutcome, (given) => {
        const known = {
          ...given,
          tier: "judgment" as const,
          family: "data",
          isPaid: true,
          isNeutral: false,
          valueMinor: 100_000_000,
          currency: "USD" as const,
        };
        const full = cellOf([{ ...known, review: perfect.review }]).review;
        const partial = cellOf([{ ...known, review: { ...perfect.review, defectsAfter: null } }]).review;
        expect(partial.effectiveCount).toBeLessThan(full.effectiveCount);
        expect(partial.high - partial.low).toBeGreaterThan(0);
        expect(partial.value).toBeGreaterThan(65);
        const none = cellOf([{ ...known, review: null }]).review;
        expect(none.value).toBeCloseTo(65);
      }),
    );
  });

  it("keeps value and range within 0-100 and the value inside its range", () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        for (const cell of sorted(outcomes))
          for (const key of signalKeys) {
            const { value, low, high } = cell[key];
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(100);
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
      }),
    );
  });
});
