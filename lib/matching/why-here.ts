import { type Columns, columnsOf } from "@/lib/matching/columns";
import { gateFor } from "@/lib/matching/gate-of";
import type { Gate } from "@/lib/matching/gates";
import type { ComponentKey, RankingPolicy } from "@/lib/matching/policy";
import { type Question, questionFor } from "@/lib/matching/question";
import { entryOf, placesFor, type RankEntry, rank } from "@/lib/matching/rank";
import type { Reason } from "@/lib/matching/reasons";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { signalKeys } from "@/lib/signals/parts";
import { priorsFor } from "@/lib/signals/priors";
import { skillNames } from "@/lib/skills/catalogue";

export interface WhyHere {
  /** The gate that keeps this person out, or null. */
  excludedBy: Gate | null;
  /** Place from 1 among everybody who may be ranked, or null when kept out. */
  position: number | null;
  among: number;
  entry: RankEntry | null;
  /** Why at this place: sentences for the freelancer. */
  here: Reason[];
  /** What would move them, largest first, each with the points it is worth today. */
  moves: (Reason & { points: number })[];
}

/** Why a freelancer stands where they stand for one listing, and what would change it; null for somebody unknown. */
export function whyHere(
  freelancerId: string,
  listing: MatchListing,
  columns: Columns,
  policy: RankingPolicy,
  now: Date,
  epoch: string | number,
  locale: string,
): WhyHere | null {
  const slot = columns.slotOf(freelancerId);
  if (slot < 0) return null;
  const question = questionFor(listing, columns, policy, now);
  const { placed, among } = placesFor(question, columns.size, epoch);
  const index = placed.findIndex((each) => each.slot === slot);
  const excludedBy = index < 0 ? gateFor(question, slot) : null;
  // Of another field and without an asked skill: not in question at all.
  if (index < 0 && !isInField(question, slot)) return null;
  const entryAt = (at: number) => {
    const each = placed[at];
    return each ? entryOf(each, question, now) : null;
  };
  const entry = entryAt(index);
  return {
    excludedBy,
    position: entry ? index + 1 : null,
    among,
    entry,
    here: entry
      ? hereReasons(entry, entryAt(index - 1), index + 1, among)
      : [{ key: `matching.gate.${excludedBy}`, params: {} }],
    moves: entry ? movesFor(columns.read(slot), entry, question, now, locale) : [],
  };
}

function isInField(question: Question, slot: number): boolean {
  const { columns, family, asked } = question;
  const own = columns.people.familyOf(slot);
  return own === 0 || family === 0 || own === family || asked.some((slug) => columns.has(slot, slug));
}

function hereReasons(entry: RankEntry, above: RankEntry | null, position: number, among: number): Reason[] {
  const gap = above ? Math.round((above.score - entry.score) * 10) / 10 : 0;
  return [
    { key: "matching.here.position", params: { position, among, score: entry.score } },
    ...(entry.place === "merit"
      ? []
      : [{ key: `matching.here.${entry.place}`, params: { meritRank: entry.meritRank } }]),
    ...(above && gap > 0 ? [{ key: "matching.here.gap", params: { points: gap } }] : []),
    ...(above && gap <= 0 ? [{ key: "matching.here.level", params: {} }] : []),
  ];
}

function movesFor(
  person: MatchFreelancer,
  today: RankEntry,
  question: Question,
  now: Date,
  locale: string,
): WhyHere["moves"] {
  const { listing, policy, columns } = question;
  const gain = (changed: MatchFreelancer, key: ComponentKey) => {
    const alone = columnsOf([changed], columns.priors, policy);
    const points = rank(listing, alone, policy, now, 0).order[0]?.components[key] ?? 0;
    return Math.round((points - today.components[key]) * 10) / 10;
  };
  const moves = [
    ...contractMoves(person, question, gain),
    skillMove(person, question, gain, locale),
    responseMove(person, gain),
    priceMove(person, today, question, gain),
  ];
  return moves
    .filter((move) => move !== null)
    .filter(({ points }) => points >= 0.1)
    .sort((a, b) => b.points - a.points);
}

type Gain = (changed: MatchFreelancer, key: ComponentKey) => number;

/** One more contract of full weight without a fault: what it would add through each signal. */
function contractMoves(person: MatchFreelancer, question: Question, gain: Gain) {
  const { listing, cell, prior, columns } = question;
  const own = person.signals[cell] ?? prior;
  const strengths = priorsFor(columns.priors, listing.tier, listing.family);
  return signalKeys.map((key) => {
    const { value, effectiveCount } = own[key];
    const weight = strengths[key].strength + effectiveCount;
    const better = { ...own, [key]: { ...own[key], value: (value * weight + 100) / (weight + 1) } };
    const points = gain({ ...person, signals: { ...person.signals, [cell]: better } }, key);
    return {
      key: "matching.move.contract",
      params: { signal: key, value: Math.round(value), points },
      points,
    };
  });
}

function skillMove(person: MatchFreelancer, { asked }: Question, gain: Gain, locale: string) {
  const has = new Set(person.skills.map(({ slug }) => slug));
  const missing = asked.filter((slug) => !has.has(slug));
  if (missing.length === 0) return null;
  const added = missing.map((slug) => ({ slug, level: 3 }));
  const points = gain({ ...person, skills: [...person.skills, ...added] }, "fit");
  return { key: "matching.move.skills", params: { skills: skillNames(missing, locale), points }, points };
}

function responseMove(person: MatchFreelancer, gain: Gain) {
  const { invited, accepted } = person.response;
  const points = gain({ ...person, response: { invited: invited + 3, accepted: accepted + 3 } }, "response");
  return { key: "matching.move.response", params: { accepted, invited, points }, points };
}

function priceMove(person: MatchFreelancer, today: RankEntry, { listing }: Question, gain: Gain) {
  const ratio = today.facts.priceRatio;
  if (ratio === null || ratio <= 1 || !listing.budget) return null;
  const points = gain({ ...person, rates: { ...person.rates, [listing.tier]: listing.budget } }, "price");
  return { key: "matching.move.price", params: { percent: Math.round((ratio - 1) * 100), points }, points };
}
