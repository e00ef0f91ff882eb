import { type Columns, isDeclared } from "@/lib/matching/columns";
import { type Extras, hundredths, priceRatio } from "@/lib/matching/formulas";
import { mayBeNew, practises } from "@/lib/matching/person-columns";
import type { ComponentKey, RankingPolicy } from "@/lib/matching/policy";
import { signalComponents } from "@/lib/matching/signal-columns";
import type { MatchListing, MatchSignals } from "@/lib/matching/snapshot";
import { currencies } from "@/lib/money";
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
  /** Skills asked for, each once, in a fixed order. */
  asked: readonly string[];
  extras: Extras;
  /** 1 for the number of a further skill that the text names. */
  isNamed: Uint8Array | null;
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
  joinedSince: number;
  /** The last day from which somebody may be free. */
  freeBy: number;
}

const day = 86_400_000;

export function questionFor(
  listing: MatchListing,
  columns: Columns,
  policy: RankingPolicy,
  now: Date,
): Question {
  columns.weighBy(policy);
  const { tier, family, startInDays } = listing;
  const asked = [...new Set(listing.skills)].sort();
  const named = listing.text ? skillSlugsIn(listing.text).filter((slug) => !asked.includes(slug)) : [];
  const prior = priorSignals(columns.priors, tier, family);
  const priorComponents = signalComponents(prior, tier, policy);
  return {
    listing,
    columns,
    policy,
    asked,
    extras: { unknowns: listing.unknowns.length, named: named.length },
    isNamed: namedIn(columns, named),
    canSpeak: speakersOf(columns, listing.language),
    // A field that nobody works in still is one.
    family: family === "" ? 0 : columns.people.families.find(family) || -1,
    cell: cellKey(tier, family),
    prior,
    priorComponents,
    priorPoints: signalKeys.reduce((total, key) => total + hundredths(priorComponents[key]), 0),
    practises: practises[tier],
    mayBeNew: mayBeNew[tier],
    joinedSince: now.getTime() - policy.newcomers.maxWeeks * 7 * day,
    freeBy:
      startInDays === undefined
        ? Number.POSITIVE_INFINITY
        : Math.floor(now.getTime() / day) + startInDays + policy.startSlackDays,
  };
}

/** A person's rate over the listing's budget, or null when either is unknown. */
export function priceRatioOf({ listing, columns }: Question, slot: number): number | null {
  const { budget, tier } = listing;
  if (!budget || budget.amountMinor <= 0) return null;
  const currency = currencies[(columns.people.currency[tier][slot] ?? 0) - 1];
  return currency ? priceRatio(columns.people.rate[tier][slot] ?? 0, currency, budget) : null;
}

/** How many of the further skills named in the text a person knows. */
export function knownOf({ columns: { ownSkills }, isNamed }: Question, slot: number): number {
  if (!isNamed) return 0;
  let known = 0;
  for (let index = 0; index < ownSkills.count(slot); index++)
    if (isNamed[ownSkills.key(slot, index)] === 1 && isDeclared(ownSkills.value(slot, index))) known++;
  return known;
}

function namedIn(columns: Columns, named: readonly string[]): Uint8Array | null {
  if (named.length === 0) return null;
  const marks = new Uint8Array(columns.skills.size);
  for (const slug of named) marks[columns.skills.find(slug)] = 1;
  marks[0] = 0;
  return marks;
}

function speakersOf({ people: { languageSets } }: Columns, language: string | undefined): Uint8Array {
  return Uint8Array.from({ length: languageSets.size }, (_, number) => {
    const set = languageSets.text(number);
    return !language || set === "" || set.split(" ").includes(language) ? 1 : 0;
  });
}
