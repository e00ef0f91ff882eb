import { Best } from "@/lib/matching/best";
import { coverageOf, fitValue, hundredths, priceValue } from "@/lib/matching/formulas";
import { bar, gateOf } from "@/lib/matching/gate-of";
import type { Gate } from "@/lib/matching/gates";
import { field, gather } from "@/lib/matching/gather";
import { hashOf } from "@/lib/matching/person-columns";
import { type Components, knownOf, priceRatioOf, type Question } from "@/lib/matching/question";

/** What one sweep over everybody found. Slots stand in the order of points and what exposure owed lends. */
export interface Sweep {
  best: number[];
  /** The best of those who may hold a newcomer's place. */
  newcomers: number[];
  isNewcomer(slot: number): boolean;
  /** Place by points alone, from 1; equal points, equal rank. Holds for the best. */
  meritRank(slot: number): number;
  /** Everybody who passed the gates. */
  among: number;
  excluded: Partial<Record<Gate, number>>;
}

const meritDepth = 10;
const mostPoints = 10_100;

/**
 * Tries the gates and adds up the points of everybody in question. Points are exact for whoever may be among the best
 * `limit`; those who can't be any more are only counted.
 */
export function sweep(question: Question, limit: number, epoch: string | number): Sweep {
  const { columns, policy, listing } = question;
  const { scratch, people } = columns;
  const isBefore = lotsOf(question, epoch);
  const best = new Best(Math.max(limit, meritDepth), isBefore);
  const byMerit = new Best(meritDepth, isBefore);
  const atPoints = new Uint32Array(mostPoints);
  const excluded: Sweep["excluded"] = {};
  const quality = columns.signals.pointsIn(question.cell);
  const response = people.response[listing.tier];
  const pricePoints = policy.points[listing.tier].price;
  const found = gather(question);
  let among = 0;
  let young = 0;
  bar(question, 1);
  for (let index = 0; index < found; index++) {
    const slot = scratch.touched[index] ?? 0;
    const gate = gateOf(question, slot, true);
    if (gate) {
      excluded[gate] = (excluded[gate] ?? 0) + 1;
      continue;
    }
    among++;
    const own = quality ? (quality[slot] ?? -1) : -1;
    let points = (own < 0 ? question.priorPoints : own) + (response[slot] ?? 0);
    if (pricePoints > 0) points += pricePointsAt(question, slot);
    const coverage = coverageAt(question, slot);
    const isYoung = mayBeNewcomer(question, slot);
    points += fitPointsAt(question, slot, coverage);
    scratch.points[slot] = points;
    atPoints[points] = (atPoints[points] ?? 0) + 1;
    if (isYoung) scratch.newcomers[young++] = slot;
    byMerit.offer(slot, points);
    best.offer(slot, points / 100 + (people.turn[slot] ?? 0));
  }
  countOutside(question, excluded);
  bar(question, 0);
  return {
    best: best.drain().slice(0, limit),
    ...newcomersOf(question, young, byMerit.drain(), new Best(limit, isBefore)),
    meritRank: ranksOf(atPoints, scratch.points),
    among,
    excluded,
  };
}

/** The parts of a slot's score, for a slot that the last sweep kept. */
export function componentsOf(question: Question, slot: number): Components {
  const { columns, listing } = question;
  const signals = columns.signals.componentsOf(slot, question.cell) ?? question.priorComponents;
  return {
    fit: fitPointsAt(question, slot, coverageAt(question, slot)) / 100,
    response: (columns.people.response[listing.tier][slot] ?? 0) / 100,
    price: pricePointsAt(question, slot) / 100,
    ...signals,
  };
}

/** Equal standing is settled by lots drawn from the package, the epoch and the person: the same for everyone who asks. */
function lotsOf({ columns, listing }: Question, epoch: string | number) {
  const seed = hashOf(`${listing.packageId}:${epoch}`);
  const lot = (slot: number) => mixed((columns.people.lot[slot] ?? 0) ^ seed);
  return (slot: number, other: number) => {
    const difference = lot(slot) - lot(other);
    return difference < 0 || (difference === 0 && columns.idOf(slot) < columns.idOf(other));
  };
}

/** Spreads every bit of a number over all the others (the finishing step of MurmurHash3). */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function coverageAt({ columns, asked, policy }: Question, slot: number): number {
  return coverageOf(columns.scratch.total[slot] ?? 0, asked.length, policy);
}

function fitPointsAt(question: Question, slot: number, coverage: number): number {
  const { columns, extras, policy, listing } = question;
  const met = columns.scratch.met[slot] ?? 0;
  const known = knownOf(question, slot);
  return hundredths(policy.points[listing.tier].fit * fitValue(coverage, met, known, extras, policy));
}

function pricePointsAt(question: Question, slot: number): number {
  const { policy, listing } = question;
  return hundredths(policy.points[listing.tier].price * priceValue(priceRatioOf(question, slot), policy));
}

/** New by the calendar and by what has been seen of them; never by how many contracts went well. */
function mayBeNewcomer({ columns: { people }, mayBeNew, joinedSince }: Question, slot: number): boolean {
  return ((people.flags[slot] ?? 0) & mayBeNew) > 0 && (people.joinedAt[slot] ?? 0) >= joinedSince;
}

/** People of the field without any asked skill. */
function countOutside(question: Question, excluded: Sweep["excluded"]): void {
  if (question.asked.length === 0) return;
  const { touchedBy, round } = question.columns.scratch;
  for (const list of field(question)) {
    for (let index = 0; list && index < list.length; index++) {
      const slot = list.slots[index] ?? 0;
      if (touchedBy[slot] === round) continue;
      const gate = gateOf(question, slot, false) ?? "skills";
      excluded[gate] = (excluded[gate] ?? 0) + 1;
    }
  }
}

/** Newcomers need a part of the coverage that the ten best have on average. */
function newcomersOf(question: Question, young: number, tenBest: readonly number[], best: Best) {
  const { scratch, people } = question.columns;
  const covered = tenBest.reduce((total, slot) => total + coverageAt(question, slot), 0);
  const needed = (question.policy.newcomers.minCoverage * covered) / Math.max(1, tenBest.length);
  for (let index = 0; index < young; index++) {
    const slot = scratch.newcomers[index] ?? 0;
    if (coverageAt(question, slot) >= needed)
      best.offer(slot, (scratch.points[slot] ?? 0) / 100 + (people.turn[slot] ?? 0));
  }
  const isNewcomer = (slot: number) => mayBeNewcomer(question, slot) && coverageAt(question, slot) >= needed;
  return { newcomers: best.drain(), isNewcomer };
}

function ranksOf(atPoints: Uint32Array, points: Int16Array): (slot: number) => number {
  let above = 0;
  for (let at = atPoints.length - 1; at >= 0; at--) {
    const here = atPoints[at] ?? 0;
    atPoints[at] = above + 1;
    above += here;
  }
  return (slot) => atPoints[points[slot] ?? 0] ?? 1;
}
