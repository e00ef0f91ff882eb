import { type Gate, gateFor, priceRatio } from "@/lib/matching/gates";
import type { ComponentKey, RankingPolicy } from "@/lib/matching/policy";
import { questionFor, type RankEntry, rank } from "@/lib/matching/rank";
import type { Reason } from "@/lib/matching/reasons";
import { type Question, scoreOf } from "@/lib/matching/score";
import type { MatchFreelancer, MatchListing, MatchSnapshot } from "@/lib/matching/snapshot";
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

/** Why a freelancer stands where they stand for one listing, and what would change it. */
export function whyHere(
  freelancerId: string,
  listing: MatchListing,
  snapshot: MatchSnapshot,
  policy: RankingPolicy,
  now: Date,
  epoch: string | number,
  locale: string,
): WhyHere | null {
  const person = snapshot.freelancers.find(({ id }) => id === freelancerId);
  if (!person) return null;
  const { order } = rank({ ...listing, limit: snapshot.freelancers.length }, snapshot, policy, now, epoch);
  const excludedBy = gateFor(person, listing, policy);
  const index = order.findIndex((entry) => entry.freelancerId === freelancerId);
  const entry = order[index] ?? null;
  const question = questionFor(listing, snapshot);
  return {
    excludedBy,
    position: entry ? index + 1 : null,
    among: order.length,
    entry,
    here: excludedBy ? [{ key: `matching.gate.${excludedBy}`, params: {} }] : hereReasons(order, index),
    moves: excludedBy ? [] : movesFor(person, question, snapshot, policy, locale),
  };
}

function hereReasons(order: readonly RankEntry[], index: number): Reason[] {
  const entry = order[index];
  if (!entry) return [];
  const above = order[index - 1];
  const gap = above ? Math.round((above.score - entry.score) * 10) / 10 : 0;
  return [
    {
      key: "matching.here.position",
      params: { position: index + 1, among: order.length, score: entry.score },
    },
    ...(entry.place === "merit"
      ? []
      : [{ key: `matching.here.${entry.place}`, params: { meritRank: entry.meritRank } }]),
    ...(above && gap > 0 ? [{ key: "matching.here.gap", params: { points: gap } }] : []),
    ...(above && gap <= 0 ? [{ key: "matching.here.level", params: {} }] : []),
  ];
}

function movesFor(
  person: MatchFreelancer,
  question: Question,
  snapshot: MatchSnapshot,
  policy: RankingPolicy,
  locale: string,
): WhyHere["moves"] {
  const now = scoreOf(person, question, policy);
  const gain = (changed: MatchFreelancer, key: ComponentKey) =>
    Math.round((scoreOf(changed, question, policy).components[key] - now.components[key]) * 10) / 10;
  const moves = [
    ...contractMoves(person, question, snapshot, gain),
    skillMove(person, question, gain, locale),
    responseMove(person, gain),
    priceMove(person, question, gain),
  ];
  return moves
    .filter((move) => move !== null)
    .filter(({ points }) => points >= 0.1)
    .sort((a, b) => b.points - a.points);
}

type Gain = (changed: MatchFreelancer, key: ComponentKey) => number;

/** One more contract of full weight without a fault: what it would add through each signal. */
function contractMoves(person: MatchFreelancer, question: Question, { priors }: MatchSnapshot, gain: Gain) {
  const { listing, cell, prior } = question;
  const own = person.signals[cell] ?? prior;
  const strengths = priorsFor(priors, listing.tier, listing.family);
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

function skillMove(person: MatchFreelancer, { asked, listing }: Question, gain: Gain, locale: string) {
  const has = new Set(person.skills.map(({ slug }) => slug));
  const missing = listing.skills.filter((slug) => asked.has(slug) && !has.has(slug));
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

function priceMove(person: MatchFreelancer, { listing }: Question, gain: Gain) {
  const ratio = priceRatio(person, listing);
  if (ratio === null || ratio <= 1 || !listing.budget) return null;
  const points = gain({ ...person, rates: { ...person.rates, [listing.tier]: listing.budget } }, "price");
  return { key: "matching.move.price", params: { percent: Math.round((ratio - 1) * 100), points }, points };
}
