import { describe, expect, it } from "vitest";
import type { ContractOutcome, ReviewOutcome } from "@/lib/signals/outcome";
import { estimatePriors, priorsFor, startingPriors } from "@/lib/signals/priors";
import { signalsFrom } from "@/lib/signals/signals-from";
import { daysAgo, now, outcome } from "./outcomes";

/** Repeatable noise (mulberry32), so that the figures below are the same on every run. */
function noise(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A review in which every part went as well as `level` says. */
function reviewAt(level: number): ReviewOutcome {
  const table = [1, 0.8, 0.5, 0.2, 0];
  const below = Math.max(0, table.findIndex((value) => value <= level) - 1);
  const [upper = 1, lower = 0] = [table[below], table[below + 1]];
  const deliveries = 1000;
  return {
    criteria: 1000,
    criteriaChecked: 1000 * level,
    deliveries,
    firstPass: deliveries * level,
    defectsBefore: 3,
    defectsAfter: 3 / level - 3,
    defectSeverity: -Math.log(level),
    revisionRounds: deliveries * (below + (upper - level) / (upper - lower)),
  };
}

/** A world in which only reviews are recorded: level ~ N(.6, .12), one contract ~ N(level, .15). */
function world(freelancers: number, contracts: number) {
  const normal = noise(7);
  const levels = new Map<string, number>();
  const outcomes: ContractOutcome[] = [];
  for (let person = 0; person < freelancers; person++) {
    const level = 0.6 + 0.12 * normal();
    levels.set(`f${person}`, level);
    for (let index = 0; index < contracts; index++)
      outcomes.push(
        outcome({
          contractId: `f${person}-${index}`,
          freelancerId: `f${person}`,
          clientId: `c${person}-${index}`,
          closedAt: daysAgo(index),
          scoping: null,
          delivery: null,
          review: reviewAt(Math.min(1, Math.max(0.01, level + 0.15 * normal()))),
        }),
      );
  }
  return { levels, outcomes };
}

describe("estimatePriors", () => {
  it("finds the mean, the strength and the spread that made the data", () => {
    const { outcomes } = world(400, 4);
    const { review } = priorsFor(estimatePriors(outcomes, "test"), "judgment", "data");
    expect(review.mean).toBeCloseTo(0.6, 1);
    expect(review.sigma).toBeCloseTo(0.15, 1);
    expect(review.strength).toBeGreaterThan(1.1);
    expect(review.strength).toBeLessThan(2.1);
  });

  it("gives ranges that hold the truth about nine times in ten", () => {
    const { levels, outcomes } = world(2000, 3);
    const priors = estimatePriors(outcomes, "test");
    const byPerson = group(outcomes);
    let inside = 0;
    for (const [person, own] of byPerson) {
      const cell = signalsFrom(own, priors, now).find(({ tier }) => tier === "judgment");
      const truth = 100 * (levels.get(person) ?? 0);
      if (cell && truth >= cell.review.low && truth <= cell.review.high) inside++;
    }
    expect(inside / byPerson.size).toBeGreaterThan(0.88);
    expect(inside / byPerson.size).toBeLessThan(0.92);
  });

  it("leans on its tier while there is little data, and starts from the shipped priors", () => {
    const priors = estimatePriors([], "empty");
    expect(priorsFor(priors, "judgment", "data")).toEqual(startingPriors.tiers.judgment);
    const few = estimatePriors([outcome({ valueMinor: 900_000 })], "few");
    expect(priorsFor(few, "judgment", "data").scoping.strength).toBe(3);
    expect(priorsFor(few, "judgment", "data").referenceValue).toBe(600);
  });

  it("ignores what does not count", () => {
    const { outcomes } = world(50, 2);
    const noisy = [
      ...outcomes,
      outcome({ contractId: "x", isPaid: false, review: { deliveries: 1, firstPass: 0 } }),
    ];
    expect(estimatePriors(noisy, "v")).toEqual(estimatePriors(outcomes, "v"));
  });
});

function group(outcomes: readonly ContractOutcome[]) {
  const groups = new Map<string, ContractOutcome[]>();
  for (const given of outcomes)
    groups.set(given.freelancerId, [...(groups.get(given.freelancerId) ?? []), given]);
  return groups;
}
