import { Best } from "@/lib/matching/best";
import { coverageOf, fitValue, hundredths, priceValue } from "@/lib/matching/formulas";
import { earlyGate, gateAt, without } from "@/lib/matching/gate-of";
import { type Gate, gates } from "@/lib/matching/gates";
import { gather } from "@/lib/matching/gather";
import { drawn, mixed, seedOf } from "@/lib/matching/lots";
import { currencyShift, flag, responseShift, word, wordsPerPerson } from "@/lib/matching/person-columns";
import {
  componentsAt,
  coverageAt,
  fieldsOf,
  isUnseen,
  isYoung,
  pointsOf,
  type Question,
} from "@/lib/matching/question";

/** What one sweep over everybody found. Slots stand in the order of points and what exposure owed lends. */
export interface Sweep {
  best: number[];
  /** The best of those who may hold a newcomer's place. */
  newcomers: number[];
  /** Of the best by points those who are no newcomers but seldom seen, and might hold such a place too. */
  unseen: number[];
  isNewcomer(slot: number): boolean;
  /** Place by points alone, from 1; equal points, equal rank. Until the next sweep. */
  meritRank(slot: number): number;
  /** Everybody who passed the gates. */
  among: number;
  excluded: Partial<Record<Gate, number>>;
  /** Changes whenever anybody's points do, and with nobody's exposure. */
  fingerprint: string;
  /** Coverage of the asked skills that a newcomer's place asks for. */
  neededCoverage: number;
}

const meritDepth = 40;
const comparedDepth = 10;

/** Tries the gates and adds up the points of everybody in question, and keeps the best `limit`. */
export function sweep(question: Question, limit: number, epoch: string | number): Sweep {
  const { columns } = question;
  const isBefore = lotsOf(question, epoch);
  const found: Found = {
    best: new Best(limit, isBefore),
    byMerit: new Best(meritDepth, isBefore),
    among: 0,
    young: 0,
    excluded: new Uint32Array(gates.length),
    insideField: new Uint32Array(gates.length),
  };
  columns.scratch.atPoints.fill(0);
  without(question, () => {
    addUp(question, gather(question), found);
    countOutside(question, found);
  });
  const byMerit = found.byMerit.drain();
  return {
    best: found.best.drain().slice(0, limit),
    fingerprint: fingerprintOf(question, byMerit),
    ...newcomersOf(question, found, byMerit, new Best(limit, isBefore)),
    meritRank: ranksOf(question),
    among: found.among,
    excluded: Object.fromEntries(
      gates.flatMap((gate, index) => (found.excluded[index] ? [[gate, found.excluded[index]]] : [])),
    ),
  };
}

interface Found {
  best: Best;
  byMerit: Best;
  among: number;
  young: number;
  /** By gate: how many it kept out, and how many of those looked at were of the listing's field. */
  excluded: Uint32Array;
  insideField: Uint32Array;
}

/**
 * The loop that everybody with an asked skill goes through. All arrays are at hand as variables and nothing is made in
 * it: at a million people this is where the time goes.
 */
function addUp(question: Question, count: number, found: Found): void {
  const { columns, policy, extras, divisors, canSpeak, freeBy, priorPoints, mayBeNew, joinedSince } =
    question;
  const { listing, family } = question;
  const { words, floats } = columns.people;
  const { touched, total, met, known, atPoints, newcomers, standings, coverages } = columns.scratch;
  const { best, byMerit, excluded, insideField } = found;
  const quality = columns.signals.pointsIn(question.cell);
  const asked = question.asked.length;
  const { fit: fitPoints, price: pricePoints } = policy.points[listing.tier];
  const passing = flag.available | question.practises;
  const looked = passing | flag.full;
  const ownCurrency = currencyShift[listing.tier];
  const ownResponse = responseShift[listing.tier];
  const rate = word.rate[listing.tier];
  const rest = gates.length - 1;
  let { among, young } = found;
  for (let index = 0; index < count; index++) {
    const slot = touched[index] ?? 0;
    const at = slot * wordsPerPerson;
    const own = words[at] ?? 0;
    const packed = words[at + word.familyAndCurrencies] ?? 0;
    const ratio =
      divisors === null
        ? Number.NaN
        : (words[at + rate] ?? 0) / (divisors[(packed >>> ownCurrency) & 0xff] ?? Number.NaN);
    const ownFamily = packed & 0xffff;
    const isInside = ownFamily === family || ownFamily === 0 || family === 0;
    if (
      (own & looked) !== passing ||
      canSpeak[own >>> 8] === 0 ||
      (words[at + word.freeFromDay] ?? 0) > freeBy ||
      ratio > policy.price.gate
    ) {
      const gate = gateAt(question, slot, true);
      excluded[gate] = (excluded[gate] ?? 0) + 1;
      if (isInside) insideField[gate] = (insideField[gate] ?? 0) + 1;
      continue;
    }
    among++;
    if (isInside) insideField[rest] = (insideField[rest] ?? 0) + 1;
    const measured = quality === null ? -1 : (quality[slot] ?? -1);
    const coverage = coverageOf(total[slot] ?? 0, asked, policy);
    const fit = fitValue(coverage, met[slot] ?? 0, known[slot] ?? 0, extras, policy);
    const response = ((words[at + word.response] ?? 0) >>> ownResponse) & 0xffff;
    let points = (measured < 0 ? priorPoints : measured) + response + hundredths(fitPoints * fit);
    if (pricePoints > 0) points += hundredths(pricePoints * priceValue(ratio, policy));
    atPoints[points] = (atPoints[points] ?? 0) + 1;
    const standing = points / 100 + (floats[at + word.turn] ?? 0);
    if ((own & mayBeNew) > 0 && (words[at + word.joinedMinute] ?? 0) >= joinedSince) {
      newcomers[young] = slot;
      coverages[young] = coverage;
      standings[young++] = standing;
    }
    if (points >= byMerit.threshold) byMerit.offer(slot, points);
    if (standing >= best.threshold) best.offer(slot, standing);
  }
  found.among = among;
  found.young = young;
}

/** People of the field without any asked skill: all of the field by the tallies, less those who were looked at. */
function countOutside(question: Question, { excluded, insideField }: Found): void {
  if (question.asked.length === 0) return;
  const skills = gates.indexOf("skills");
  const all = new Uint32Array(gates.length);
  for (const family of fieldsOf(question))
    question.columns.people.tallies.each(family, (flags, languages, count) => {
      const early = earlyGate(question, flags, languages);
      const gate = early < 0 ? skills : early;
      all[gate] = (all[gate] ?? 0) + count;
    });
  const late = insideField.subarray(skills).reduce((total, count) => total + count, 0);
  for (let gate = 0; gate <= skills; gate++) {
    const seen = gate === skills ? late : (insideField[gate] ?? 0);
    excluded[gate] = (excluded[gate] ?? 0) + (all[gate] ?? 0) - seen;
  }
}

/** Equal standing is settled by lots drawn from the package, the epoch and the person: the same for everyone who asks. */
function lotsOf({ columns, listing, given }: Question, epoch: string | number) {
  const seed = seedOf(listing.packageId, epoch);
  const lot = (slot: number) =>
    given ? (given.lots.get(columns.idOf(slot)) ?? 0) : drawn(seed, columns.people.lot[slot] ?? 0);
  return (slot: number, other: number) => {
    const difference = lot(slot) - lot(other);
    return difference < 0 || (difference === 0 && columns.idOf(slot) < columns.idOf(other));
  };
}

/**
 * Newcomers by the calendar and by what has been seen of them, never by how many contracts went well; they need a part
 * of the coverage that the ten best have on average.
 */
function newcomersOf(question: Question, { young }: Found, byMerit: readonly number[], best: Best) {
  const { scratch } = question.columns;
  const tenBest = byMerit.slice(0, comparedDepth);
  const covered = tenBest.reduce((total, slot) => total + coverageAt(question, slot), 0);
  const mean = covered / Math.max(1, tenBest.length);
  const needed = question.given?.neededCoverage ?? question.policy.newcomers.minCoverage * mean;
  for (let index = 0; index < young; index++) {
    const standing = scratch.standings[index] ?? 0;
    if (standing >= best.threshold && (scratch.coverages[index] ?? 0) >= needed)
      best.offer(scratch.newcomers[index] ?? 0, standing);
  }
  const covers = (slot: number) => coverageAt(question, slot) >= needed;
  return {
    newcomers: best.drain(),
    unseen: byMerit.filter((slot) => isUnseen(question, slot) && covers(slot)),
    isNewcomer: (slot: number) => isYoung(question, slot) && covers(slot),
    neededCoverage: needed,
  };
}

/** How many people have how many points, and who the best are. */
function fingerprintOf({ columns }: Question, byMerit: readonly number[]): string {
  const { atPoints } = columns.scratch;
  let sum = 0;
  for (let points = 0; points < atPoints.length; points++) {
    const count = atPoints[points] ?? 0;
    if (count > 0) sum = mixed(Math.imul(sum, 31) ^ mixed(points * 65_536 + count));
  }
  let top = 0;
  for (const slot of byMerit) top = mixed(Math.imul(top, 31) ^ (columns.people.lot[slot] ?? 0));
  return `${sum.toString(16)}-${top.toString(16)}`;
}

function ranksOf(question: Question): (slot: number) => number {
  const { columns, given } = question;
  const { atPoints } = columns.scratch;
  let above = 0;
  for (let at = atPoints.length - 1; at >= 0; at--) {
    const here = atPoints[at] ?? 0;
    atPoints[at] = above + 1;
    above += here;
  }
  return (slot) =>
    given?.meritRanks.get(columns.idOf(slot)) ?? atPoints[pointsOf(componentsAt(question, slot))] ?? 1;
}
