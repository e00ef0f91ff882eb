import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withClientBreadth } from "@/lib/signals/client-breadth";
import { estimatePriors } from "@/lib/signals/priors";
import { clustersOf } from "@/lib/signals/rings";
import { signalsFrom } from "@/lib/signals/signals-from";
import { TrackRecords } from "@/lib/signals/track-records";
import { daysAgo, now, outcome } from "@/tests/signals/outcomes";

/** Contracts of a small market in the order of closing. */
const history = fc
  .array(
    fc.record({
      freelancer: fc.integer({ min: 0, max: 3 }),
      client: fc.integer({ min: 0, max: 4 }),
      tier: fc.constantFrom("commodity" as const, "judgment" as const),
      family: fc.constantFrom("data", "design"),
      age: fc.integer({ min: 0, max: 900 }),
      value: fc.integer({ min: 0, max: 400_000 }),
      late: fc.integer({ min: 0, max: 9 }),
      firstPass: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows
      .sort((a, b) => b.age - a.age)
      .map(({ freelancer, client, tier, family, age, value, late, firstPass }, index) =>
        outcome({
          contractId: `${1000 + index}`,
          freelancerId: `freelancer-${freelancer}`,
          clientId: `client-${client}`,
          tier,
          family,
          closedAt: new Date(daysAgo(age).getTime() + index),
          valueMinor: value,
          isPaid: value > 0,
          delivery: { checkpoints: 4, kept: 3, daysLate: late, completed: true },
          review: { criteria: 4, criteriaChecked: 2, deliveries: 2, firstPass, defectsAfter: 0 },
        }),
      ),
  );

describe("track records", () => {
  test("kept contract by contract, they are what all contracts give at once, with and without rings and fresh priors", () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.subarray(["client-0", "client-1"]), (outcomes, isFresh, ring) => {
        const tracks = new TrackRecords();
        const half = Math.floor(outcomes.length / 2);
        for (const each of outcomes.slice(0, half)) tracks.add(each);
        tracks.voidContractsOf(ring);
        for (const each of outcomes.slice(half)) tracks.add(each);
        if (isFresh) tracks.refresh("fresh");

        const all = withClientBreadth(outcomes);
        const honest = all.filter(({ clientId }) => !ring.includes(clientId));
        const priors = isFresh ? estimatePriors(honest, "fresh") : tracks.priors;
        const integrity = {
          voidClients: new Set<string>(ring),
          clusterOf: isFresh ? clustersOf(honest) : new Map<string, string>(),
        };
        for (const freelancerId of new Set(all.map((each) => each.freelancerId))) {
          const own = all.filter((each) => each.freelancerId === freelancerId);
          const cells = tracks.signalsOf(freelancerId, "data", now);
          for (const { tier, family, contractCount, clientCount, ...signals } of signalsFrom(
            own,
            priors,
            now,
            integrity,
          )) {
            const kept = cells[`${tier}:${family}`];
            expect(kept).toMatchObject({ contractCount, clientCount });
            for (const key of ["scoping", "review", "delivery"] as const)
              for (const part of ["value", "low", "high", "effectiveCount"] as const)
                expect(kept?.[key][part]).toBeCloseTo(signals[key][part], 6);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an entry check is evidence for review alone, worth two contracts at first", () => {
    const tracks = new TrackRecords();
    tracks.addCheck("ana", 1, now);
    const cell = tracks.signalsOf("ana", "data", now)["judgment:data"];
    expect(cell?.review.effectiveCount).toBe(2);
    expect(cell?.review.value).toBeGreaterThan(65);
    expect([cell?.scoping.effectiveCount, cell?.delivery.effectiveCount]).toEqual([0, 0]);
    const later = tracks.signalsOf("ana", "data", new Date(now.getTime() + 365 * 86_400_000));
    expect(later["judgment:data"]?.review.effectiveCount).toBeCloseTo(1, 9);
  });

  test("a client who has paid nobody else weighs half, one who has paid one other three quarters", () => {
    const weightOf = (others: string[]) => {
      const tracks = new TrackRecords();
      for (const [index, freelancerId] of [...others, "ana"].entries())
        tracks.add(outcome({ contractId: `${index}`, freelancerId, closedAt: daysAgo(30 - index) }));
      return tracks.counted("ana")[0]?.weight;
    };
    expect([weightOf([]), weightOf(["bo"]), weightOf(["bo", "cy"]), weightOf(["bo", "cy", "di"])]).toEqual([
      0.5, 0.75, 1, 1,
    ]);
  });
});

describe("clients who may be one", () => {
  const hires = (clientId: string, people: string[]) =>
    people.map((freelancerId) => ({ clientId, freelancerId }));

  test("are those who share three freelancers and half of all they have hired", () => {
    const clusters = clustersOf([
      ...hires("a", ["1", "2", "3", "4"]),
      ...hires("b", ["1", "2", "3"]),
      ...hires("c", ["1", "2", "9"]),
      ...hires("d", ["1", "2", "3", "4", "5", "6", "7", "8"]),
    ]);
    expect(clusters.get("a")).toBe(clusters.get("b"));
    expect(clusters.has("c")).toBe(false);
    expect(clusters.get("d")).toBe(clusters.get("a"));
  });

  test("come out the same in any order", () => {
    const pairs = ["a", "b", "c", "d"].flatMap((client) => hires(client, ["1", "2", "3", client]));
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(new Map([...clustersOf(shuffled)].sort())).toEqual(new Map([...clustersOf(pairs)].sort()));
      }),
    );
  });
});
