import type { Columns } from "@/lib/matching/columns";
import {
  coverageOf,
  type Extras,
  fitValue,
  hundredths,
  isSeldomSeen,
  priceValue,
} from "@/lib/matching/formulas";
import {
  currencyShift,
  mayBeNew,
  minute,
  practises,
  responseShift,
  word,
  wordsPerPerson,
} from "@/lib/matching/person-columns";
import { type ComponentKey, componentKeys, type RankingPolicy } from "@/lib/matching/policy";
import { signalComponents } from "@/lib/matching/signal-columns";
import type { MatchListing, MatchSignals } from "@/lib/matching/snapshot";
import { type Currency, currencies } from "@/lib/money";
import { roughDollars } from "@/lib/rough-dollars";
import { type SignalKey, signalKeys } from "@/lib/signals/parts";
import { cellKey } from "@/lib/signals/priors";
import { priorSignals } from "@/lib/signals/signals-from";
import { skillSlugsIn } from "@/lib/skills/find-skills";

export type Components = Record<ComponentKey, number>;

/** A listing as these columns can be asked: names as numbers, and what is the same for everybody worked out once. */
export interface Question {
  listing: MatchListing;
  columns: Columns;
  policy: RankingPolicy;
  given: Given | undefined;
  /** Skills asked for, each once, in a fixed order. */
  asked: readonly string[];
  extras: Extras;
  /** Further skills that the text names. */
  named: readonly string[];
  /** By number of a set of languages: 1 when it can work in the listing's. */
  canSpeak: Uint8Array;
  /** Number of the field; 0 when the listing is of none. */
  family: number;
  cell: string;
  prior: MatchSignals;
  priorComponents: Record<SignalKey, number>;
  priorPoints: number;
  practises: number;
  mayBeNew: number;
  /** The earliest minute of joining, counted from 1970, of a newcomer. */
  joinedSince: number;
  now: Date;
  /** By number of a currency: what a rate is divided by to compare it with the budget. Null without a budget. */
  divisors: Float64Array | null;
  /** The last day from which somebody may be free. */
  freeBy: number;
}

const day = 86_400_000;
const lastDay = 2 ** 31 - 1;

/** What came from everybody else, when a ranking of a few is computed again. */
export interface Given {
  /** By id. */
  lots: ReadonlyMap<string, number>;
  meritRanks: ReadonlyMap<string, number>;
  neededCoverage: number;
}

export function questionFor(
  listing: MatchListing,
  columns: Columns,
  policy: RankingPolicy,
  now: Date,
  given?: Given,
): Question {
  columns.weighBy(policy);
  const { tier, family, startInDays } = listing;
  const asked = [...new Set(listing.skills)].sort();
  const named = namedSkills(listing);
  const prior = priorSignals(columns.priors, tier, family);
  const priorComponents = signalComponents(prior, tier, policy);
  return {
    listing,
    columns,
    policy,
    given,
    asked,
    extras: { unknowns: listing.unknowns.length, named: named.length },
    named,
    canSpeak: speakersOf(columns, listing.language),
    // A field that nobody works in still is one.
    family: family === "" ? 0 : columns.people.families.find(family) || -1,
    cell: cellKey(tier, family),
    prior,
    priorComponents,
    priorPoints: signalKeys.reduce((total, key) => total + hundredths(priorComponents[key]), 0),
    practises: practises[tier],
    mayBeNew: mayBeNew[tier],
    joinedSince: Math.ceil((now.getTime() - policy.newcomers.maxWeeks * 7 * day) / minute),
    now,
    divisors: divisorsFor(listing),
    freeBy:
      startInDays === undefined
        ? lastDay
        : Math.floor(now.getTime() / day) + startInDays + policy.startSlackDays,
  };
}

/** Further skills that a listing's text names, in a fixed order. */
export function namedSkills({ text, named, skills }: MatchListing): string[] {
  const found = named ?? (text ? skillSlugsIn(text) : []);
  return found.filter((slug) => !skills.includes(slug)).sort();
}

/** The fields whose people are in question: the listing's, and those without one; all when it is of none. */
export function fieldsOf({ columns, family }: Question): number[] {
  return family === 0 ? [...columns.ofFamily.keys()] : [0, family];
}

/** The parts of a person's score, whether or not a gate keeps them out. */
export function componentsAt(question: Question, slot: number): Components {
  const { columns, policy, extras, listing } = question;
  const points = policy.points[listing.tier];
  const ratio = priceRatioOf(question, slot) ?? Number.NaN;
  const met = listing.unknowns.filter((unknown) => columns.hasMet(slot, unknown)).length;
  const fit = fitValue(coverageAt(question, slot), met, knownOf(question, slot), extras, policy);
  const response = columns.people.words[slot * wordsPerPerson + word.response] ?? 0;
  return {
    fit: hundredths(points.fit * fit) / 100,
    response: ((response >>> responseShift[listing.tier]) & 0xffff) / 100,
    price: hundredths(points.price * priceValue(ratio, policy)) / 100,
    ...(columns.signals.componentsOf(slot, question.cell) ?? question.priorComponents),
  };
}

/** The sum of the parts, in hundredths. */
export function pointsOf(components: Components): number {
  return componentKeys.reduce((total, key) => total + hundredths(components[key]), 0);
}

/** How well somebody covers the asked skills, 0-1. */
export function coverageAt({ columns, asked, policy }: Question, slot: number): number {
  const total = asked.reduce((sum, slug) => sum + columns.skillValueOf(slot, slug), 0);
  return coverageOf(total, asked.length, policy);
}

/** Whether somebody is new by the calendar and by what has been seen of them. */
export function isYoung({ columns: { people }, mayBeNew, joinedSince }: Question, slot: number): boolean {
  const at = slot * wordsPerPerson;
  return (
    ((people.words[at] ?? 0) & mayBeNew) > 0 && (people.words[at + word.joinedMinute] ?? 0) >= joinedSince
  );
}

/** Whether somebody is seldom seen, though no newcomer, and has the evidence that the tier asks for. */
export function isUnseen({ columns: { people }, now, policy, listing }: Question, slot: number): boolean {
  const { joinedAt, received } = people.seenOf(slot);
  return people.hasEvidence(slot, listing.tier) && isSeldomSeen(joinedAt, received, now, policy);
}

/** A person's rate over the listing's budget, or null when either is unknown. */
export function priceRatioOf({ listing: { tier }, columns: { people }, divisors }: Question, slot: number) {
  const at = slot * wordsPerPerson;
  const packed = people.words[at + word.familyAndCurrencies] ?? 0;
  const divisor = divisors?.[(packed >>> currencyShift[tier]) & 0xff] ?? Number.NaN;
  return Number.isNaN(divisor) ? null : (people.words[at + word.rate[tier]] ?? 0) / divisor;
}

/** How many of the further skills named in the text a person knows. */
function knownOf({ columns, named }: Question, slot: number): number {
  return named.reduce((known, slug) => known + (columns.has(slot, slug) ? 1 : 0), 0);
}

/** Rates in another currency are compared in rough dollars. */
function divisorsFor({ budget }: MatchListing): Float64Array | null {
  if (!budget || budget.amountMinor <= 0) return null;
  const inOther = (currency: Currency) => roughDollars(budget) / roughDollars({ amountMinor: 1, currency });
  const divisors = currencies.map((currency) =>
    currency === budget.currency ? budget.amountMinor : inOther(currency),
  );
  return Float64Array.from([Number.NaN, ...divisors]);
}

function speakersOf({ people: { languageSets } }: Columns, language: string | undefined): Uint8Array {
  return Uint8Array.from({ length: languageSets.size }, (_, number) => {
    const set = languageSets.text(number);
    return !language || set === "" || set.split(" ").includes(language) ? 1 : 0;
  });
}
