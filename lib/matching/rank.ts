import { type Gate, gateFor, priceRatio } from "@/lib/matching/gates";
import { type Placed, type PlaceReason, place, type Standing } from "@/lib/matching/places";
import type { RankingPolicy } from "@/lib/matching/policy";
import { askFor, type Components, type Question, scoreOf } from "@/lib/matching/score";
import type {
  MatchFreelancer,
  MatchListing,
  MatchSignals,
  MatchSkill,
  MatchSnapshot,
} from "@/lib/matching/snapshot";
import { priorSignals } from "@/lib/signals/signals-from";

export interface RankEntry {
  freelancerId: string;
  /** 0-100; the components add up to it. */
  score: number;
  newcomer: boolean;
  place: PlaceReason;
  /** Place by points alone, from 1. */
  meritRank: number;
  components: Components;
  /** Capacity is shown in words and earns nothing. */
  capacity: Capacity;
  facts: RankFacts;
}

export interface Capacity {
  key: `matching.capacity.${"free" | "last" | "soon"}`;
  params: { count: number; days: number };
}

/** What reasons are told from: only what the client may see. */
export interface RankFacts {
  matched: (MatchSkill & { finished: number })[];
  missing: string[];
  signals: MatchSignals;
  response: { invited: number; accepted: number };
  priceRatio: number | null;
  unknownsMet: string[];
}

export interface RankResult {
  order: RankEntry[];
  excluded: { freelancerId: string; reason: Gate }[];
  policyVersion: string;
}

/**
 * Ranks people for one work package. Pure: the same inputs give the same list, whatever the order of the snapshot.
 * `epoch` only draws the lots between people with equal standing.
 */
export function rank(
  listing: MatchListing,
  snapshot: MatchSnapshot,
  policy: RankingPolicy,
  now: Date,
  epoch: string | number,
): RankResult {
  const question = questionFor(listing, snapshot);
  const excluded: RankResult["excluded"] = [];
  const standings: (Standing & { components: Components })[] = [];
  for (const person of snapshot.freelancers) {
    const reason = gateFor(person, listing, policy, question.asked);
    if (reason) excluded.push({ freelancerId: person.id, reason });
    else standings.push({ person, ...scoreOf(person, question, policy) });
  }
  excluded.sort((a, b) => (a.freelancerId < b.freelancerId ? -1 : 1));
  const order = place(standings, listing, policy, now, epoch).map((placed) => entryOf(placed, question));
  return { order, excluded, policyVersion: policy.version };
}

/** The listing as a question to everybody in the snapshot. */
export function questionFor(listing: MatchListing, { priors }: MatchSnapshot): Question {
  return askFor(listing, priorSignals(priors, listing.tier, listing.family));
}

function entryOf(placed: Placed<Standing & { components: Components }>, question: Question): RankEntry {
  const { person, score, components } = placed.entry;
  return {
    freelancerId: person.id,
    score,
    newcomer: placed.isNewcomer,
    place: placed.reason,
    meritRank: placed.meritRank,
    components,
    capacity: capacityOf(person),
    facts: factsOf(person, question),
  };
}

function factsOf(person: MatchFreelancer, { listing, asked, cell, prior }: Question): RankFacts {
  const matched = person.skills
    .filter(({ slug }) => asked.has(slug))
    .map(({ slug, level }) => ({ slug, level, finished: person.finished[slug] ?? 0 }))
    .sort((a, b) => b.finished - a.finished || (b.level ?? 0) - (a.level ?? 0) || (a.slug < b.slug ? -1 : 1));
  const has = new Set(matched.map(({ slug }) => slug));
  return {
    matched,
    missing: [...asked].filter((slug) => !has.has(slug)),
    signals: person.signals[cell] ?? prior,
    response: person.response,
    priceRatio: priceRatio(person, listing),
    unknownsMet: listing.unknowns.filter((unknown) => (person.unknownsMet[unknown] ?? 0) > 0),
  };
}

function capacityOf(person: MatchFreelancer): Capacity {
  const count = person.capacity - person.running;
  const days = Math.ceil(person.freeInDays);
  return {
    key: `matching.capacity.${days > 0 ? "soon" : count > 1 ? "free" : "last"}`,
    params: { count, days },
  };
}
