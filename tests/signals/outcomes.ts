import fc from "fast-check";
import { changeCauses } from "@/lib/events/change-orders";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { tiers } from "@/lib/tiers";

export const now = new Date("2026-11-20T00:00:00Z");
const day = 86_400_000;

export function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * day);
}

/** A contract that went as planned, on which a test changes what it is about. */
export function outcome(change: Partial<ContractOutcome> = {}): ContractOutcome {
  return {
    contractId: "contract-1",
    freelancerId: "ana",
    clientId: "client-1",
    tier: "judgment",
    family: "data",
    skills: ["sql"],
    closedAt: daysAgo(30),
    valueMinor: 200_000,
    currency: "USD",
    isPaid: true,
    isNeutral: false,
    scoping: {
      estimatedDays: 10,
      actualDays: 10,
      estimatedMinor: 200_000,
      finalMinor: 200_000,
      changeOrders: [],
      criteria: 4,
      measurableCriteria: 3,
      unknownsNamed: 2,
      unknownsHit: 0,
      questionsBeforeOffer: 1,
    },
    review: {
      criteria: 4,
      criteriaChecked: 3,
      deliveries: 2,
      firstPass: 1,
      defectsBefore: 2,
      defectsAfter: 1,
      revisionRounds: 1,
    },
    delivery: {
      checkpoints: 4,
      kept: 3,
      movedWithNotice: 1,
      daysLate: 1,
      openItems: 1,
      disputed: 0,
      completed: true,
    },
    isRehired: null,
    ...change,
  };
}

const count = (max: number) => fc.nat(max);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const scoping = fc.record({
  estimatedDays: maybe(fc.integer({ min: 1, max: 60 })),
  actualDays: maybe(fc.integer({ min: 1, max: 90 })),
  estimatedMinor: maybe(fc.integer({ min: 1000, max: 2_000_000 })),
  finalMinor: maybe(fc.integer({ min: 1000, max: 3_000_000 })),
  changeOrders: maybe(
    fc.array(
      fc.record({
        cause: maybe(fc.constantFrom(...changeCauses)),
        deltaMinor: fc.integer({ min: 0, max: 300_000 }),
        deltaDays: maybe(count(10)),
      }),
      { maxLength: 4 },
    ),
  ),
  criteria: maybe(count(8)),
  measurableCriteria: maybe(count(8)),
  unknownsNamed: maybe(count(4)),
  unknownsHit: maybe(count(2)),
  questionsBeforeOffer: maybe(count(3)),
});

const review = fc.record({
  criteria: maybe(count(8)),
  criteriaChecked: maybe(count(8)),
  deliveries: maybe(count(5)),
  firstPass: maybe(count(5)),
  defectsBefore: maybe(count(6)),
  defectsAfter: maybe(count(4)),
  revisionRounds: maybe(count(6)),
});

const delivery = fc.record({
  checkpoints: maybe(count(6)),
  kept: maybe(count(6)),
  movedWithNotice: maybe(count(3)),
  daysLate: maybe(count(20)),
  openItems: maybe(count(5)),
  disputed: maybe(fc.constantFrom(0, 0.5, 1)),
  completed: maybe(fc.constantFrom(0, 0.5, 1)),
});

export const anyOutcome: fc.Arbitrary<ContractOutcome> = fc.record({
  contractId: fc.uuid(),
  freelancerId: fc.constant("ana"),
  clientId: fc.constantFrom("c1", "c2", "c3", "c4"),
  tier: fc.constantFrom(...tiers),
  family: fc.constantFrom("data", "web"),
  skills: fc.constant([]),
  closedAt: count(900).map(daysAgo),
  valueMinor: fc.integer({ min: 1000, max: 400_000 }),
  currency: fc.constantFrom("USD", "JPY", "EUR"),
  isPaid: fc.boolean(),
  isNeutral: fc.constantFrom(false, false, false, true),
  scoping: maybe(scoping),
  review: maybe(review),
  delivery: maybe(delivery),
  isRehired: maybe(fc.boolean()),
});

export const anyOutcomes = fc.uniqueArray(anyOutcome, {
  maxLength: 12,
  selector: ({ contractId }) => contractId,
});
