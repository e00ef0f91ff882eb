import type { Columns } from "@/lib/matching/columns";
import { gateAt, without } from "@/lib/matching/gate-of";
import { type Gate, gates } from "@/lib/matching/gates";
import { type Placed, type PlaceReason, place } from "@/lib/matching/places";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { Posting } from "@/lib/matching/posting";
import {
  type Components,
  componentsAt,
  fieldsOf,
  type Given,
  pointsOf,
  priceRatioOf,
  type Question,
  questionFor,
} from "@/lib/matching/question";
import type { MatchListing, MatchSignals, MatchSkill } from "@/lib/matching/snapshot";
import { type Sweep, sweep } from "@/lib/matching/sweep";

export interface RankEntry {
  freelancerId: string;
  /** 0-100; the components add up to it. */
  score: number;
  newcomer: boolean;
  place: PlaceReason;
  /** Place by points alone, from 1; people with equal points share one. */
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
  /** How many passed the gates, and how many each gate kept out. */
  among: number;
  excluded: Partial<Record<Gate, number>>;
  /** Changes whenever anybody's points do, and with nobody's exposure. */
  fingerprint: string;
  /** Coverage of the asked skills that a newcomer's place asks for. */
  neededCoverage: number;
  policyVersion: string;
}

/**
 * Ranks people for one work package. Pure: the same inputs give the same list, whatever the order in which people came
 * into the columns. `epoch` only draws the lots between people with equal standing.
 */
export function rank(
  listing: MatchListing,
  columns: Columns,
  policy: RankingPolicy,
  now: Date,
  epoch: string | number,
  given?: Given,
): RankResult {
  const question = questionFor(listing, columns, policy, now, given);
  const { placed, ...counted } = placesFor(question, listing.limit ?? policy.depth, epoch);
  const order = placed.map((each) => entryOf(each, question, now));
  return { order, ...counted, policyVersion: policy.version };
}

/** Who stands at the first `limit` places, by slot. */
export function placesFor(
  question: Question,
  limit: number,
  epoch: string | number,
): { placed: Placed[] } & Pick<Sweep, "among" | "excluded" | "fingerprint" | "neededCoverage"> {
  const { policy, listing } = question;
  const swept = sweep(question, limit, epoch);
  const placed = place(swept, policy.newcomers.places[listing.tier], limit);
  const { among, excluded, fingerprint, neededCoverage } = swept;
  return { placed, among, excluded, fingerprint, neededCoverage };
}

/** Everybody in question whom a gate keeps out, by id. Walks over all of them: for the few who need every name. */
export function excludedFrom(
  listing: MatchListing,
  columns: Columns,
  policy: RankingPolicy,
  now: Date,
): { freelancerId: string; reason: Gate }[] {
  const question = questionFor(listing, columns, policy, now);
  const asked = question.asked.map((slug) => columns.withSkill[columns.skills.find(slug)]);
  const withSkill = new Set(asked.flatMap(slotsIn));
  const ofField = fieldsOf(question).flatMap((family) => slotsIn(columns.ofFamily[family]));
  const gateOf = (slot: number) => gates[gateAt(question, slot, asked.length === 0 || withSkill.has(slot))];
  return without(question, () =>
    [...new Set([...withSkill, ...ofField])].flatMap((slot) => {
      const reason = gateOf(slot);
      return reason ? [{ freelancerId: columns.idOf(slot), reason }] : [];
    }),
  ).sort((a, b) => (a.freelancerId < b.freelancerId ? -1 : 1));
}

function slotsIn(list: Posting | undefined): number[] {
  return list ? [...list.slots.subarray(0, list.length)] : [];
}

/** One place with its points and what they come from. */
export function entryOf(placed: Placed, question: Question, now: Date): RankEntry {
  const { columns } = question;
  const components = componentsAt(question, placed.slot);
  return {
    freelancerId: columns.idOf(placed.slot),
    score: pointsOf(components) / 100,
    newcomer: placed.isNewcomer,
    place: placed.reason,
    meritRank: placed.meritRank,
    components,
    capacity: capacityOf(question, placed.slot, now),
    facts: factsOf(question, placed.slot),
  };
}

function factsOf(question: Question, slot: number): RankFacts {
  const { columns, asked, listing } = question;
  const matched = asked
    .flatMap((slug) => columns.skillOf(slot, slug) ?? [])
    .sort((a, b) => b.finished - a.finished || (b.level ?? 0) - (a.level ?? 0) || (a.slug < b.slug ? -1 : 1));
  const has = new Set(matched.map(({ slug }) => slug));
  return {
    matched,
    missing: [...new Set(listing.skills)].filter((slug) => !has.has(slug)),
    signals: columns.signals.read(slot, question.cell) ?? question.prior,
    response: columns.people.responseOf(slot),
    priceRatio: priceRatioOf(question, slot),
    unknownsMet: listing.unknowns.filter((unknown) => columns.hasMet(slot, unknown)),
  };
}

const day = 86_400_000;

function capacityOf({ columns: { people } }: Question, slot: number, now: Date): Capacity {
  const count = people.roomOf(slot);
  const days = Math.max(0, people.freeFromDay(slot) - Math.floor(now.getTime() / day));
  return {
    key: `matching.capacity.${days > 0 ? "soon" : count > 1 ? "free" : "last"}`,
    params: { count, days },
  };
}
