import { intervalCoverage } from "./coverage";
import type { MarketSettings, Person } from "./market";
import type { World } from "./simulate";

/** The figures of one world; NaN where there is nothing to measure. */
export interface Figures {
  successPerListing: number;
  successPerHire: number;
  fill: number;
  ndcg: number;
  ableNewcomers: number;
  neverHired: number;
  gini: number;
  giniWithin: number;
  calibration: number;
  /** What that figure would be on average for forecasts that are exactly right, with as many hires. */
  calibrationByChance: number;
  /** How often the 90 % ranges of signals hold. */
  coverage: number;
  /** The ring's part of all exposure over its part of the people. */
  ring: number;
}

export function figuresOf(world: World): Figures {
  const { listings, market, people, firstHire, exposure } = world;
  const { settings } = market;
  const filled = listings.filter(({ isFilled }) => isFilled);
  const successes = listings.filter(({ isSuccess }) => isSuccess).length;
  const present = people.filter(
    (person) => person.leavesWeek > settings.burnIn && person.joinedWeek < settings.weeks,
  );
  const long = present.filter((person) => weeksHere(person, settings) >= 20 && !person.isRing);
  const newcomers = people.filter(
    (person) =>
      person.joinedWeek >= settings.burnIn &&
      person.joinedWeek <= settings.weeks - 8 &&
      person.leavesWeek >= person.joinedWeek + 8,
  );
  const middle = median(newcomers.map(ability));
  const able = newcomers.filter((person) => ability(person) > middle);
  const received = (person: Person) =>
    (exposure.get(person.id) ?? 0) / Math.max(1, weeksHere(person, settings));
  const ring = present.filter((person) => person.isRing);
  const calibration = calibrationOf(filled.map(({ score, isSuccess }) => [score, isSuccess]));
  const total = sum([...exposure.values()]);
  return {
    successPerListing: successes / listings.length,
    successPerHire: successes / filled.length,
    fill: filled.length / listings.length,
    ndcg: sum(listings.map((each) => each.ndcg)) / listings.length,
    ableNewcomers:
      able.filter(({ id, joinedWeek }) => (firstHire.get(id) ?? Number.POSITIVE_INFINITY) <= joinedWeek + 8)
        .length / able.length,
    neverHired: long.filter(({ id }) => !firstHire.has(id)).length / long.length,
    gini: gini(long.map(received)),
    giniWithin: withinDeciles(long, received),
    calibration: calibration.error,
    calibrationByChance: calibration.byChance,
    coverage: intervalCoverage(world),
    ring: sum(ring.map(({ id }) => exposure.get(id) ?? 0)) / total / (ring.length / present.length),
  };
}

function weeksHere({ joinedWeek, leavesWeek }: Person, { burnIn, weeks }: MarketSettings): number {
  return Math.min(leavesWeek, weeks) - Math.max(joinedWeek, burnIn);
}

const ability = ({ abilities }: Person) => sum(abilities) / abilities.length;

/** Inequality of exposure among people of about the same ability. */
function withinDeciles(people: readonly Person[], received: (person: Person) => number): number {
  const sorted = [...people].sort((a, b) => ability(a) - ability(b));
  const parts = Array.from({ length: 10 }, (_, n) =>
    sorted.slice(Math.floor((n * sorted.length) / 10), Math.floor(((n + 1) * sorted.length) / 10)),
  );
  return sum(parts.map((part) => gini(part.map(received)))) / parts.length;
}

function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sum(sorted);
  if (total === 0) return 0;
  const ranked = sum(sorted.map((value, index) => (index + 1) * value));
  return (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/**
 * Platt scaling of the scores on the first half of hires, calibration error over ten bins of the second. A bin's share of successes
 * strays by chance too: by sqrt(2 variance / pi) on average, were the forecasts exactly right.
 */
function calibrationOf(hires: readonly (readonly [score: number, isSuccess: boolean])[]) {
  if (hires.some(([score]) => !Number.isFinite(score))) return { error: Number.NaN, byChance: Number.NaN };
  const half = Math.floor(hires.length / 2);
  const first = hires.slice(0, half);
  const mean = sum(first.map(([score]) => score)) / half;
  const spread = Math.sqrt(sum(first.map(([score]) => (score - mean) ** 2)) / half) || 1;
  let [slope, offset] = [0, 0];
  for (let round = 0; round < 2_000; round++) {
    let [slopeStep, offsetStep] = [0, 0];
    for (const [score, isSuccess] of first) {
      const x = (score - mean) / spread;
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - Number(isSuccess);
      slopeStep += error * x;
      offsetStep += error;
    }
    slope -= (2 * slopeStep) / half;
    offset -= (2 * offsetStep) / half;
  }
  const rest = hires
    .slice(half)
    .map(([score, isSuccess]) => ({
      chance: 1 / (1 + Math.exp(-(slope * ((score - mean) / spread) + offset))),
      isSuccess,
    }))
    .sort((a, b) => a.chance - b.chance);
  let [error, byChance] = [0, 0];
  for (let bin = 0; bin < 10; bin++) {
    const part = rest.slice(Math.floor((bin * rest.length) / 10), Math.floor(((bin + 1) * rest.length) / 10));
    error += Math.abs(sum(part.map(({ chance, isSuccess }) => chance - Number(isSuccess)))) / rest.length;
    byChance += Math.sqrt((2 / Math.PI) * sum(part.map(({ chance }) => chance * (1 - chance)))) / rest.length;
  }
  return { error, byChance };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
