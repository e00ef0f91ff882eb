import fc from "fast-check";
import { type Columns, columnsOf } from "@/lib/matching/columns";
import { rankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { cellKey, startingPriors } from "@/lib/signals/priors";
import { tiers } from "@/lib/tiers";

export const now = new Date("2026-11-20T00:00:00Z");

const signal = (value: number, effectiveCount = 6) => ({
  value,
  low: Math.max(0, value - 8),
  high: Math.min(100, value + 8),
  effectiveCount,
});

export function signals(scoping: number, review: number, delivery: number, contractCount = 8) {
  return {
    scoping: signal(scoping),
    review: signal(review),
    delivery: signal(delivery),
    contractCount,
    clientCount: 5,
  };
}

/** An established person who fits, on whom a test changes what it is about. */
export function person(change: Partial<MatchFreelancer> = {}): MatchFreelancer {
  return {
    id: "ana",
    tiers: ["commodity", "judgment"],
    skills: [
      { slug: "sql", level: 4 },
      { slug: "data-migration", level: 4 },
    ],
    rates: {},
    languages: ["en"],
    isAvailable: true,
    isSuspended: false,
    capacity: 3,
    running: 0,
    freeFromDay: 0,
    response: { invited: 10, accepted: 8 },
    finished: { "data-migration": 2 },
    unknownsMet: {},
    signals: {
      [cellKey("judgment", "data")]: signals(80, 82, 78),
      [cellKey("commodity", "data")]: signals(80, 82, 78),
    },
    exposure: { deserved: 0, received: 0 },
    newcomerCredit: 0,
    evidence: { commodity: 3, judgment: 3 },
    joinedAt: new Date("2025-01-01T00:00:00Z"),
    ...change,
  };
}

export const newcomer = (change: Partial<MatchFreelancer> = {}) =>
  person({
    id: "mika",
    finished: {},
    signals: {},
    response: { invited: 0, accepted: 0 },
    newcomerCredit: 8,
    joinedAt: new Date("2026-11-01T00:00:00Z"),
    ...change,
  });

export function listing(change: Partial<MatchListing> = {}): MatchListing {
  return {
    id: "l1",
    packageId: "w1",
    tier: "judgment",
    family: "data",
    skills: ["sql", "data-migration"],
    unknowns: [],
    language: "en",
    ...change,
  };
}

export const today = Math.floor(now.getTime() / 86_400_000);

export function columns(...freelancers: MatchFreelancer[]): Columns {
  return columnsOf(freelancers, startingPriors, rankingPolicy);
}

const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
// In eighths, which single precision keeps as they are.
const points = fc.integer({ min: 0, max: 800 }).map((eighths) => eighths / 8);

const anyPerson: fc.Arbitrary<MatchFreelancer> = fc
  .record({
    id: fc.uuid(),
    skills: fc.uniqueArray(
      fc.record({ slug: fc.constantFrom("sql", "data-migration", "python", "excel"), level }),
      {
        minLength: 1,
        selector: ({ slug }) => slug,
      },
    ),
    tiers: fc.constantFrom([...tiers], ["judgment" as const]),
    rate: fc.option(fc.integer({ min: 1000, max: 20_000 }), { nil: null }),
    running: fc.nat(3),
    freeInDays: fc.nat(40),
    isAvailable: fc.constantFrom(true, true, true, false),
    invited: fc.nat(12),
    accepted: fc.nat(12),
    likely: fc.option(fc.nat(8), { nil: null }),
    finished: fc.dictionary(fc.constantFrom("sql", "python", "data-migration"), fc.nat(6)),
    cell: fc.option(fc.tuple(points, points, points), { nil: null }),
    exposure: fc.record({
      deserved: fc.double({ min: 0, max: 30, noNaN: true }),
      received: fc.oneof(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
      ),
    }),
    newcomerCredit: fc.constantFrom(0, 0, 3, 8),
    joined: fc.nat(400),
    evidence: fc.constantFrom(null, 0, 2),
  })
  .map(({ rate, invited, accepted, likely, cell, joined, freeInDays, evidence, ...rest }) =>
    person({
      ...rest,
      freeFromDay: freeInDays === 0 ? 0 : today + freeInDays,
      evidence: { commodity: evidence, judgment: evidence },
      rates: rate ? { commodity: { amountMinor: rate, currency: "USD" } } : {},
      response: {
        invited,
        accepted: Math.min(invited, accepted),
        ...(likely !== null && { likely: likely / 8 }),
      },
      signals: cell
        ? {
            [cellKey("judgment", "data")]: signals(...cell),
            [cellKey("commodity", "data")]: signals(...cell),
          }
        : {},
      joinedAt: new Date(now.getTime() - joined * 86_400_000),
    }),
  );

export const anyPeople = fc.uniqueArray(anyPerson, { minLength: 1, maxLength: 30, selector: ({ id }) => id });

export const anyListing: fc.Arbitrary<MatchListing> = fc.record({
  id: fc.uuid(),
  packageId: fc.uuid(),
  tier: fc.constantFrom(...tiers),
  family: fc.constant("data"),
  skills: fc.uniqueArray(fc.constantFrom("sql", "data-migration", "python"), { maxLength: 3 }),
  unknowns: fc.constantFrom([], ["source-of-truth"]),
  budget: fc
    .option(fc.integer({ min: 1000, max: 20_000 }), { nil: null })
    .map((amountMinor) => (amountMinor ? { amountMinor, currency: "USD" as const } : null)),
  startInDays: fc.nat(20),
});
